package dev.authadapter.examples.customuser.keyed;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AuthenticatorConformance;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.Map;

/** Runs the conformance kit where all that can be is kept by keys; a subclass names the implementation. */
abstract class KeyedAdapterConformance
        extends AuthenticatorConformance<User, String, Account, Session, VerificationToken, Authenticator> {

    private final Map<String, ?> properties;

    KeyedAdapterConformance(String engine) {
        properties = Map.of("authadapter.engine", engine);
    }

    @Override
    protected KeyedAdapterHarness openHarness() {
        return KeyedAdapterHarness.on(TestDatabase.H2, properties);
    }
}
