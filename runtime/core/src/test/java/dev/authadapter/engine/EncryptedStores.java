package dev.authadapter.engine;

import dev.authadapter.AccountStore;
import dev.authadapter.AuthKeys;
import dev.authadapter.AuthTransactions;
import dev.authadapter.KeyRing;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import dev.authadapter.engine.DefaultBindings.Accounts;
import dev.authadapter.engine.DefaultBindings.Sessions;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The stores of the default entities, where names of users and two tokens of accounts are encrypted. */
record EncryptedStores(
        AuthEngine<User, String> engine,
        AccountStore<User, String, Account> accounts,
        SessionStore<User, String, Session> sessions,
        UserStore<User, String> users) {

    static final SecretKey FIRST = key(1);
    static final SecretKey SECOND = key(2);
    static final AuthKeys KEYS = keys("k1", Map.of("k1", FIRST));

    private static final EntityBinding<User> USER =
            new EntityBinding<>(User.class, User::new, Users.ENTITY.properties(), List.of(Users.NAME));
    private static final UserBinding<User, String> USER_BINDING = new UserBinding<>(USER, Users.ID, Users.EMAIL);
    private static final Owner<Account, User, String> OWNER = new Owner.Relation<>(Accounts.USER, USER_BINDING);

    static AuthKeys keys(String active, Map<String, SecretKey> keys) {
        return AuthKeys.none().withKeyRing(KeyRing.of(active, keys));
    }

    private static SecretKey key(int filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return new SecretKeySpec(bytes, "AES");
    }

    static EncryptedStores of(TestFactory factory, AuthKeys keys) {
        AuthEngine<User, String> engine =
                new AuthEngine<>(factory.sessionFactory(), AuthTransactions.none(), keys, USER_BINDING);
        EntityBinding<Account> entity = new EntityBinding<>(
                Account.class,
                Account::new,
                Accounts.ENTITY.properties(),
                List.of(Accounts.ACCESS_TOKEN, Accounts.REFRESH_TOKEN));
        AccountStore<User, String, Account> accounts =
                engine.accounts(new AccountBinding<>(entity, OWNER, Accounts.PROVIDER, Accounts.PROVIDER_ACCOUNT_ID));
        SessionStore<User, String, Session> sessions = engine.sessions(new SessionBinding<>(
                Sessions.ENTITY,
                new Owner.Relation<>(Sessions.USER, USER_BINDING),
                TokenProperty.ofSha256(Sessions.SESSION_TOKEN),
                TimeProperty.ofInstant(Sessions.EXPIRES)));
        return new EncryptedStores(engine, accounts, sessions, engine.users());
    }
}
