package dev.authadapter.examples.customuser.keyed;

final class KeyedAdapterDirectTest extends KeyedAdapterConformance {

    KeyedAdapterDirectTest() {
        super("direct");
    }
}
