package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;

/**
 * What an application writes that uses Hibernate, whichever kind of session it uses.
 *
 * @param <S> the kind of session
 */
abstract class HibernateContestant<S extends SharedSessionContract> implements Contestant {

    private final SessionFactory factory;

    HibernateContestant(SessionFactory factory) {
        this.factory = factory;
    }

    final SessionFactory factory() {
        return factory;
    }

    /** Runs one statement. */
    abstract <R> R single(Function<S, R> work);

    /** Runs statements that take effect together. */
    abstract <R> R transaction(Function<S, R> work);

    abstract <E> Optional<E> find(S session, Class<E> type, String id);

    abstract void store(S session, Object created);

    /** A user to point at. */
    abstract User reference(S session, String userId);

    @Override
    public final User createUser(User user) {
        return single(session -> store(session, user));
    }

    @Override
    public final Optional<User> getUser(String id) {
        return single(session -> find(session, User.class, id));
    }

    @Override
    public final Optional<User> getUserByEmail(String email) {
        return single(session ->
                one(session, User.class, "select u from AuthUser u where u.email = :email", Map.of("email", email)));
    }

    @Override
    public final Optional<User> getUserByAccount(String provider, String providerAccountId) {
        return single(session -> one(
                session,
                User.class,
                "select u from AuthAccount a join a.user u where a.provider = :provider and a.providerAccountId = :id",
                Map.of("provider", provider, "id", providerAccountId)));
    }

    /** The row count decides who gets it, as everywhere below: of several callers, all may have read it. */
    @Override
    public final Optional<User> deleteUser(String id) {
        return transaction(session -> find(session, User.class, id)
                .filter(user -> execute(session, "delete from AuthUser u where u.id = :id", Map.of("id", id)) == 1));
    }

    @Override
    public final Account linkAccount(String userId, Account account) {
        return single(session -> store(session, reference(session, userId), account));
    }

    @Override
    public final Account unlinkAccount(String provider, String providerAccountId) {
        Map<String, Object> key = Map.of("provider", provider, "id", providerAccountId);
        String from = "AuthAccount a where a.provider = :provider and a.providerAccountId = :id";
        return transaction(session -> take(session, Account.class, "a", from, key))
                .orElseThrow();
    }

    @Override
    public final Session createSession(String userId, String token, Instant expires) {
        Session created = new Session();
        created.setSessionToken(token);
        created.setExpires(expires);
        return single(session -> store(session, reference(session, userId), created));
    }

    @Override
    public final Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return single(session -> one(
                        session,
                        Session.class,
                        "select s from AuthSession s join fetch s.user where s.sessionToken = :token",
                        Map.of("token", token)))
                .map(found -> new SessionAndUser<>(found, found.getUser()));
    }

    @Override
    public final Optional<Session> deleteSession(String token) {
        String from = "AuthSession s where s.sessionToken = :token";
        return transaction(session -> take(session, Session.class, "s", from, Map.of("token", token)));
    }

    @Override
    public final VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        VerificationToken created = new VerificationToken();
        created.setIdentifier(identifier);
        created.setToken(token);
        created.setExpires(expires);
        return single(session -> {
            store(session, created);
            return created;
        });
    }

    @Override
    public final Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        Map<String, Object> key = Map.of("identifier", identifier, "token", token);
        String from = "AuthVerificationToken t where t.identifier = :identifier and t.token = :token";
        return transaction(session -> take(session, VerificationToken.class, "t", from, key));
    }

    @Override
    public final void register(User user, Account account, Session opened) {
        transaction(session -> {
            store(session, user);
            store(session, user, account);
            return store(session, user, opened);
        });
    }

    @Override
    public final void close() {
        factory.close();
    }

    final Optional<Session> sessionBy(S session, String token) {
        return one(
                session,
                Session.class,
                "select s from AuthSession s where s.sessionToken = :token",
                Map.of("token", token));
    }

    final int execute(S session, String hql, Map<String, Object> parameters) {
        var query = session.createMutationQuery(hql);
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }

    private <R> Optional<R> one(S session, Class<R> type, String hql, Map<String, Object> parameters) {
        var query = session.createSelectionQuery(hql, type);
        parameters.forEach(query::setParameter);
        return query.uniqueResultOptional();
    }

    private <R> Optional<R> take(S session, Class<R> type, String alias, String from, Map<String, Object> key) {
        return one(session, type, "select " + alias + " from " + from, key)
                .filter(found -> execute(session, "delete from " + from, key) == 1);
    }

    private User store(S session, User user) {
        if (user.getId() == null) {
            user.setId(Ids.next());
        }
        store(session, (Object) user);
        return user;
    }

    private Account store(S session, User user, Account account) {
        account.setId(Ids.next());
        account.setUser(user);
        store(session, account);
        return account;
    }

    private Session store(S session, User user, Session created) {
        created.setId(Ids.next());
        created.setUser(user);
        store(session, created);
        return created;
    }
}
