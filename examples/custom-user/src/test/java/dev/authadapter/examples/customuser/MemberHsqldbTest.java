package dev.authadapter.examples.customuser;

import dev.authadapter.tck.jpa.TestDatabase;

final class MemberHsqldbTest extends MemberConformance {

    MemberHsqldbTest() {
        super(TestDatabase.HSQLDB);
    }
}
