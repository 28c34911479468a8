package dev.authadapter.examples.customuser;

import dev.authadapter.tck.jpa.TestDatabase;

final class MemberH2Test extends MemberConformance {

    MemberH2Test() {
        super(TestDatabase.H2);
    }
}
