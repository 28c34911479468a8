package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.TestDatabase;

final class DefaultAdapterH2Test extends DefaultAdapterConformance {

    DefaultAdapterH2Test() {
        super(TestDatabase.H2);
    }
}
