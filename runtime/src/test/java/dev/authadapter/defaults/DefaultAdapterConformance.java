package dev.authadapter.defaults;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AuthenticatorConformance;
import dev.authadapter.tck.jpa.TestDatabase;

/** Runs the conformance kit on the adapter of the default entities; a subclass names the database. */
abstract class DefaultAdapterConformance
        extends AuthenticatorConformance<User, String, Account, Session, VerificationToken, Authenticator> {

    private final TestDatabase database;

    DefaultAdapterConformance(TestDatabase database) {
        this.database = database;
    }

    @Override
    protected DefaultAdapterHarness openHarness() {
        return DefaultAdapterHarness.on(database);
    }
}
