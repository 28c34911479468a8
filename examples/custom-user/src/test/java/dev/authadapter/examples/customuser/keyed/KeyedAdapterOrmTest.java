package dev.authadapter.examples.customuser.keyed;

final class KeyedAdapterOrmTest extends KeyedAdapterConformance {

    KeyedAdapterOrmTest() {
        super("orm");
    }
}
