package dev.authadapter.defaults;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AccountPatches;
import dev.authadapter.tck.SessionPatches;
import dev.authadapter.tck.UserPatches;
import dev.authadapter.tck.jpa.BaseEntities;
import dev.authadapter.tck.jpa.BaseEntityHarness;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import dev.authadapter.tck.jpa.EntityType;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.List;
import java.util.Map;

/** The adapter of the default entities on some database. */
final class DefaultAdapterHarness
        extends BaseEntityHarness<User, Account, Session, VerificationToken, Authenticator, DefaultAuthAdapter> {

    private DefaultAdapterHarness(DatabaseUnderTest database) {
        super(
                database,
                new BaseEntities<>(
                        new EntityType<>(User.class, User::new),
                        new EntityType<>(Account.class, Account::new),
                        new EntityType<>(Session.class, Session::new),
                        new EntityType<>(VerificationToken.class, VerificationToken::new),
                        new EntityType<>(Authenticator.class, Authenticator::new)),
                new DefaultAuthAdapter(database.entityManagerFactory()));
    }

    static DefaultAdapterHarness on(TestDatabase database) {
        return on(database, Map.of());
    }

    /** With properties of the persistence unit. */
    static DefaultAdapterHarness on(TestDatabase database, Map<String, ?> properties) {
        return new DefaultAdapterHarness(DatabaseUnderTest.open(
                database, DefaultAuthAdapter.class, DefaultAuthAdapter.entities(), List.of(), properties));
    }

    @Override
    public UserPatches<User, UserPatch> userPatches() {
        return new UserPatches<>(
                UserPatch::new,
                UserPatch::setName,
                UserPatch::setEmail,
                UserPatch::setEmailVerified,
                UserPatch::setImage);
    }

    @Override
    public AccountPatches<Account, AccountPatch> accountPatches() {
        return new AccountPatches<>(AccountPatch::new, AccountPatch::setTokens);
    }

    @Override
    public SessionPatches<Session, SessionPatch> sessionPatches() {
        return new SessionPatches<>(SessionPatch::new, SessionPatch::setExpires);
    }
}
