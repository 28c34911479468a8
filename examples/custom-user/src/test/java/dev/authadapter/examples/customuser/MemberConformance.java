package dev.authadapter.examples.customuser;

import dev.authadapter.tck.AuthenticatorConformance;
import dev.authadapter.tck.jpa.TestDatabase;

/** Runs the conformance kit on the generated adapter; a subclass names the database. */
abstract class MemberConformance
        extends AuthenticatorConformance<
                Member, String, MemberAccount, MemberSession, MemberVerificationToken, MemberAuthenticator> {

    private final TestDatabase database;

    MemberConformance(TestDatabase database) {
        this.database = database;
    }

    @Override
    protected MemberHarness openHarness() {
        return MemberHarness.on(database);
    }
}
