package dev.authadapter.examples.customuser;

import dev.authadapter.tck.jpa.TestDatabase;

final class MemberPostgresqlTest extends MemberConformance {

    MemberPostgresqlTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
