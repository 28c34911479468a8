package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;

final class DefaultAdapterOrmSqliteTest extends DefaultAdapterConformance {

    DefaultAdapterOrmSqliteTest() {
        super(TestDatabase.SQLITE, "orm");
    }
}
