package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;

final class DefaultAdapterOrmH2Test extends DefaultAdapterConformance {

    DefaultAdapterOrmH2Test() {
        super(TestDatabase.H2, "orm");
    }
}
