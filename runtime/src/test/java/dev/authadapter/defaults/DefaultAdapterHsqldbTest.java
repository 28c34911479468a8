package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;

final class DefaultAdapterHsqldbTest extends DefaultAdapterConformance {

    DefaultAdapterHsqldbTest() {
        super(TestDatabase.HSQLDB);
    }
}
