package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;

final class DefaultAdapterPostgresqlTest extends DefaultAdapterConformance {

    DefaultAdapterPostgresqlTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
