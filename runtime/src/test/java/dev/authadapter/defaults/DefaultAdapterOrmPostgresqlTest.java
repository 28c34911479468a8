package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;

final class DefaultAdapterOrmPostgresqlTest extends DefaultAdapterConformance {

    DefaultAdapterOrmPostgresqlTest() {
        super(TestDatabase.POSTGRESQL, "orm");
    }
}
