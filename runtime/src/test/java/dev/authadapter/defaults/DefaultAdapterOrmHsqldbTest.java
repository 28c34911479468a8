package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;

final class DefaultAdapterOrmHsqldbTest extends DefaultAdapterConformance {

    DefaultAdapterOrmHsqldbTest() {
        super(TestDatabase.HSQLDB, "orm");
    }
}
