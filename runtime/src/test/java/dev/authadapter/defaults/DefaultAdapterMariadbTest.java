package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.IfMariadb;
import dev.authadapter.tck.jpa.TestDatabase;

@IfMariadb
final class DefaultAdapterMariadbTest extends DefaultAdapterConformance {

    DefaultAdapterMariadbTest() {
        super(TestDatabase.MARIADB);
    }
}
