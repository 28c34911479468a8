package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.AccountKey;
import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.SessionFactory;

/** The adapter of this library; it stores tokens as they are, since all others do. */
final class AdapterContestant implements Contestant {

    private final SessionFactory factory;
    private final PlainAuthAdapter adapter;

    AdapterContestant(SessionFactory factory) {
        this.factory = factory;
        adapter = new PlainAuthAdapter(factory);
    }

    @Override
    public User createUser(User user) {
        return adapter.createUser(user);
    }

    @Override
    public Optional<User> getUser(String id) {
        return adapter.getUser(id);
    }

    @Override
    public Optional<User> getUserByEmail(String email) {
        return adapter.getUserByEmail(email);
    }

    @Override
    public Optional<User> getUserByAccount(String provider, String providerAccountId) {
        return adapter.getUserByAccount(new AccountKey(provider, providerAccountId));
    }

    @Override
    public User updateUser(String id, String name) {
        return adapter.updateUser(id, new UserPatch().setName(name));
    }

    @Override
    public Optional<User> deleteUser(String id) {
        return adapter.deleteUser(id);
    }

    @Override
    public Account linkAccount(String userId, Account account) {
        return adapter.linkAccount(userId, account);
    }

    @Override
    public Account unlinkAccount(String provider, String providerAccountId) {
        return adapter.unlinkAccountWithTokens(new AccountKey(provider, providerAccountId));
    }

    @Override
    public Session createSession(String userId, String token, Instant expires) {
        return adapter.createSession(userId, token, expires);
    }

    @Override
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return adapter.getSessionAndUser(token);
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        return adapter.updateSession(token, new SessionPatch().setExpires(expires));
    }

    @Override
    public Optional<Session> deleteSession(String token) {
        return adapter.deleteSession(token);
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        return adapter.createVerificationToken(identifier, token, expires);
    }

    @Override
    public Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        return adapter.useVerificationToken(identifier, token);
    }

    @Override
    public void register(User user, Account account, Session session) {
        adapter.registerWithAccount(user, account, session);
    }

    @Override
    public int purgeSessions(Instant now, int most) {
        return adapter.purgeSessions(now, most);
    }

    @Override
    public void close() {
        factory.close();
    }
}
