package dev.authadapter.examples.customuser;

import dev.authadapter.tck.jpa.IfMariadb;
import dev.authadapter.tck.jpa.TestDatabase;

@IfMariadb
final class MemberMariadbTest extends MemberConformance {

    MemberMariadbTest() {
        super(TestDatabase.MARIADB);
    }
}
