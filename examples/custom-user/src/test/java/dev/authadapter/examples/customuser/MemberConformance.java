package dev.authadapter.examples.customuser;

import dev.authadapter.tck.AuthenticatorConformance;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.Map;

/** Runs the conformance kit on the generated adapter; a subclass names the database. */
abstract class MemberConformance
        extends AuthenticatorConformance<
                Member, String, MemberAccount, MemberSession, MemberVerificationToken, MemberAuthenticator> {

    private final TestDatabase database;
    private final Map<String, ?> properties;

    MemberConformance(TestDatabase database) {
        this(database, Map.of());
    }

    MemberConformance(TestDatabase database, Map<String, ?> properties) {
        this.database = database;
        this.properties = properties;
    }

    @Override
    protected MemberHarness openHarness() {
        return MemberHarness.on(database, properties);
    }
}
