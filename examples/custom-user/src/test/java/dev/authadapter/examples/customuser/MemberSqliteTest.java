package dev.authadapter.examples.customuser;

import dev.authadapter.tck.jpa.TestDatabase;

final class MemberSqliteTest extends MemberConformance {

    MemberSqliteTest() {
        super(TestDatabase.SQLITE);
    }
}
