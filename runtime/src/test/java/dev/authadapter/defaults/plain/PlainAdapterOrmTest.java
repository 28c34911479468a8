package dev.authadapter.defaults.plain;

final class PlainAdapterOrmTest extends PlainAdapterConformance {

    PlainAdapterOrmTest() {
        super("orm");
    }
}
