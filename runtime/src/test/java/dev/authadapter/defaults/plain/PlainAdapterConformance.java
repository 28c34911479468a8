package dev.authadapter.defaults.plain;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AuthenticatorConformance;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.Map;

/** Runs the conformance kit where tokens are stored as they are; a subclass names the implementation. */
abstract class PlainAdapterConformance
        extends AuthenticatorConformance<User, String, Account, Session, VerificationToken, Authenticator> {

    private final Map<String, ?> properties;

    PlainAdapterConformance(String engine) {
        properties = Map.of("authadapter.engine", engine);
    }

    @Override
    protected PlainAdapterHarness openHarness() {
        return PlainAdapterHarness.on(TestDatabase.H2, properties);
    }
}
