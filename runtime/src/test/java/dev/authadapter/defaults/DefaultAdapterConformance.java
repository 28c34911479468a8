package dev.authadapter.defaults;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AuthenticatorConformance;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.Map;

/** Runs the conformance kit on the adapter of the default entities; a subclass names the database and the implementation. */
abstract class DefaultAdapterConformance
        extends AuthenticatorConformance<User, String, Account, Session, VerificationToken, Authenticator> {

    private final TestDatabase database;
    private final Map<String, ?> properties;

    /** By the implementation that is chosen without a setting. */
    DefaultAdapterConformance(TestDatabase database) {
        this.database = database;
        properties = Map.of();
    }

    /** By an implementation that a setting forces. */
    DefaultAdapterConformance(TestDatabase database, String engine) {
        this.database = database;
        properties = Map.of("authadapter.engine", engine);
    }

    @Override
    protected DefaultAdapterHarness openHarness() {
        return DefaultAdapterHarness.on(database, properties);
    }
}
