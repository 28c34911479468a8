package dev.authadapter.defaults.plain;

final class PlainAdapterDirectTest extends PlainAdapterConformance {

    PlainAdapterDirectTest() {
        super("direct");
    }
}
