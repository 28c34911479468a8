package dev.authadapter.defaults;

import dev.authadapter.tck.jpa.IfMariadb;
import dev.authadapter.tck.jpa.TestDatabase;

@IfMariadb
final class DefaultAdapterOrmMariadbTest extends DefaultAdapterConformance {

    DefaultAdapterOrmMariadbTest() {
        super(TestDatabase.MARIADB, "orm");
    }
}
