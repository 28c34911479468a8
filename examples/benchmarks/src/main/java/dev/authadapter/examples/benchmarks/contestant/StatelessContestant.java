package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Hibernate without persistence context, and HQL; a transaction only where there are two statements. */
final class StatelessContestant implements Contestant {

    private static final String TOKEN_KEY = " where identifier = :identifier and token = :token";

    private final SessionFactory factory;

    StatelessContestant(SessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public User createUser(User user) {
        return factory.fromStatelessSession(session -> insert(session, user));
    }

    @Override
    public Optional<User> getUser(String id) {
        return factory.fromStatelessSession(session -> Optional.ofNullable(session.get(User.class, id)));
    }

    @Override
    public Optional<User> getUserByEmail(String email) {
        return factory.fromStatelessSession(
                session -> one(session, User.class, "from AuthUser where email = :email", Map.of("email", email)));
    }

    @Override
    public Optional<User> getUserByAccount(String provider, String providerAccountId) {
        return factory.fromStatelessSession(session -> one(
                session,
                User.class,
                "select u from AuthAccount a join a.user u where a.provider = :provider and a.providerAccountId = :id",
                Map.of("provider", provider, "id", providerAccountId)));
    }

    @Override
    public User updateUser(String id, String name) {
        return factory.fromStatelessTransaction(session -> {
            execute(session, "update AuthUser set name = :name where id = :id", Map.of("name", name, "id", id));
            return Optional.ofNullable(session.get(User.class, id)).orElseThrow();
        });
    }

    @Override
    public Optional<User> deleteUser(String id) {
        return factory.fromStatelessTransaction(session -> Optional.ofNullable(session.get(User.class, id))
                .filter(user -> execute(session, "delete AuthUser where id = :id", Map.of("id", id)) == 1));
    }

    @Override
    public Account linkAccount(String userId, Account account) {
        account.setUser(JdbcRows.userOf(userId));
        return factory.fromStatelessSession(session -> insert(session, account));
    }

    @Override
    public Account unlinkAccount(String provider, String providerAccountId) {
        Map<String, Object> key = Map.of("provider", provider, "id", providerAccountId);
        String condition = " where provider = :provider and providerAccountId = :id";
        return factory.fromStatelessTransaction(session -> one(
                                session, Account.class, "from AuthAccount" + condition, key)
                        .filter(account -> execute(session, "delete AuthAccount" + condition, key) == 1))
                .orElseThrow();
    }

    @Override
    public Session createSession(String userId, String token, Instant expires) {
        Session created = new Session();
        created.setUser(JdbcRows.userOf(userId));
        created.setSessionToken(token);
        created.setExpires(expires);
        return factory.fromStatelessSession(session -> insert(session, created));
    }

    @Override
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return factory.fromStatelessSession(session -> one(
                        session,
                        Session.class,
                        "from AuthSession s join fetch s.user where s.sessionToken = :token",
                        Map.of("token", token)))
                .map(found -> new SessionAndUser<>(found, found.getUser()));
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        return factory.fromStatelessTransaction(session -> {
            execute(
                    session,
                    "update AuthSession set expires = :expires where sessionToken = :token",
                    Map.of("expires", expires, "token", token));
            return sessionBy(session, token).orElseThrow();
        });
    }

    @Override
    public Optional<Session> deleteSession(String token) {
        return factory.fromStatelessTransaction(session -> sessionBy(session, token)
                .filter(found ->
                        execute(session, "delete AuthSession where sessionToken = :token", Map.of("token", token))
                                == 1));
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        VerificationToken created = new VerificationToken();
        created.setIdentifier(identifier);
        created.setToken(token);
        created.setExpires(expires);
        factory.inStatelessSession(session -> session.insert(created));
        return created;
    }

    @Override
    public Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        Map<String, Object> key = Map.of("identifier", identifier, "token", token);
        return factory.fromStatelessTransaction(session -> one(
                        session, VerificationToken.class, "from AuthVerificationToken" + TOKEN_KEY, key)
                .filter(found -> execute(session, "delete AuthVerificationToken" + TOKEN_KEY, key) == 1));
    }

    @Override
    public void register(User user, Account account, Session opened) {
        factory.inStatelessTransaction(session -> {
            insert(session, user);
            account.setUser(user);
            insert(session, account);
            opened.setUser(user);
            insert(session, opened);
        });
    }

    @Override
    public void close() {
        factory.close();
    }

    private static User insert(StatelessSession session, User user) {
        if (user.getId() == null) {
            user.setId(Ids.next());
        }
        session.insert(user);
        return user;
    }

    private static Account insert(StatelessSession session, Account account) {
        account.setId(Ids.next());
        session.insert(account);
        return account;
    }

    private static Session insert(StatelessSession session, Session created) {
        created.setId(Ids.next());
        session.insert(created);
        return created;
    }

    private static Optional<Session> sessionBy(StatelessSession session, String token) {
        return one(session, Session.class, "from AuthSession where sessionToken = :token", Map.of("token", token));
    }

    private static <R> Optional<R> one(
            StatelessSession session, Class<R> type, String hql, Map<String, Object> parameters) {
        var query = session.createSelectionQuery(hql, type);
        parameters.forEach(query::setParameter);
        return query.uniqueResultOptional();
    }

    private static int execute(StatelessSession session, String hql, Map<String, Object> parameters) {
        var query = session.createMutationQuery(hql);
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }
}
