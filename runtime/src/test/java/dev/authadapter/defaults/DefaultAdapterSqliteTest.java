package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;

final class DefaultAdapterSqliteTest extends DefaultAdapterConformance {

    DefaultAdapterSqliteTest() {
        super(TestDatabase.SQLITE);
    }
}
