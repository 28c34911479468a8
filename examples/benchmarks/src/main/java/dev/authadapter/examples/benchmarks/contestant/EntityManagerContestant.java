package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Plain JPA: an entity manager and a transaction for each operation, changes by dirty checking. */
final class EntityManagerContestant implements Contestant {

    private final EntityManagerFactory factory;

    EntityManagerContestant(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public User createUser(User user) {
        return factory.callInTransaction(entities -> persist(entities, user));
    }

    @Override
    public Optional<User> getUser(String id) {
        return factory.callInTransaction(entities -> Optional.ofNullable(entities.find(User.class, id)));
    }

    @Override
    public Optional<User> getUserByEmail(String email) {
        return factory.callInTransaction(entities ->
                one(entities, User.class, "select u from AuthUser u where u.email = :email", Map.of("email", email)));
    }

    @Override
    public Optional<User> getUserByAccount(String provider, String providerAccountId) {
        return factory.callInTransaction(entities -> one(
                entities,
                User.class,
                "select u from AuthAccount a join a.user u where a.provider = :provider and a.providerAccountId = :id",
                Map.of("provider", provider, "id", providerAccountId)));
    }

    @Override
    public User updateUser(String id, String name) {
        return factory.callInTransaction(entities -> {
            User user = Optional.ofNullable(entities.find(User.class, id)).orElseThrow();
            user.setName(name);
            return user;
        });
    }

    /** The row count decides who gets it, as everywhere below: of several callers, all may have read it. */
    @Override
    public Optional<User> deleteUser(String id) {
        return factory.callInTransaction(entities -> Optional.ofNullable(entities.find(User.class, id))
                .filter(user -> execute(entities, "delete from AuthUser u where u.id = :id", Map.of("id", id)) == 1));
    }

    @Override
    public Account linkAccount(String userId, Account account) {
        return factory.callInTransaction(entities -> persist(entities, userId, account));
    }

    @Override
    public Account unlinkAccount(String provider, String providerAccountId) {
        Map<String, Object> key = Map.of("provider", provider, "id", providerAccountId);
        String condition = " AuthAccount a where a.provider = :provider and a.providerAccountId = :id";
        return factory.callInTransaction(entities -> one(entities, Account.class, "select a from" + condition, key)
                        .filter(account -> execute(entities, "delete from" + condition, key) == 1))
                .orElseThrow();
    }

    @Override
    public Session createSession(String userId, String token, Instant expires) {
        Session created = new Session();
        created.setSessionToken(token);
        created.setExpires(expires);
        return factory.callInTransaction(entities -> persist(entities, userId, created));
    }

    @Override
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return factory.callInTransaction(entities -> one(
                        entities,
                        Session.class,
                        "select s from AuthSession s join fetch s.user where s.sessionToken = :token",
                        Map.of("token", token))
                .map(found -> new SessionAndUser<>(found, found.getUser())));
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        return factory.callInTransaction(entities -> {
            Session found = sessionBy(entities, token).orElseThrow();
            found.setExpires(expires);
            return found;
        });
    }

    @Override
    public Optional<Session> deleteSession(String token) {
        return factory.callInTransaction(entities -> sessionBy(entities, token)
                .filter(found -> execute(
                                entities,
                                "delete from AuthSession s where s.sessionToken = :token",
                                Map.of("token", token))
                        == 1));
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        VerificationToken created = new VerificationToken();
        created.setIdentifier(identifier);
        created.setToken(token);
        created.setExpires(expires);
        factory.runInTransaction(entities -> entities.persist(created));
        return created;
    }

    @Override
    public Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        Map<String, Object> key = Map.of("identifier", identifier, "token", token);
        String condition = " AuthVerificationToken t where t.identifier = :identifier and t.token = :token";
        return factory.callInTransaction(entities -> one(
                        entities, VerificationToken.class, "select t from" + condition, key)
                .filter(found -> execute(entities, "delete from" + condition, key) == 1));
    }

    @Override
    public void register(User user, Account account, Session session) {
        factory.runInTransaction(entities -> {
            persist(entities, user);
            persist(entities, user.getId(), account);
            persist(entities, user.getId(), session);
        });
    }

    @Override
    public void close() {
        factory.close();
    }

    private static User persist(EntityManager entities, User user) {
        if (user.getId() == null) {
            user.setId(Ids.next());
        }
        entities.persist(user);
        return user;
    }

    private static Account persist(EntityManager entities, String userId, Account account) {
        account.setId(Ids.next());
        account.setUser(entities.getReference(User.class, userId));
        entities.persist(account);
        return account;
    }

    private static Session persist(EntityManager entities, String userId, Session session) {
        session.setId(Ids.next());
        session.setUser(entities.getReference(User.class, userId));
        entities.persist(session);
        return session;
    }

    private static Optional<Session> sessionBy(EntityManager entities, String token) {
        return one(
                entities,
                Session.class,
                "select s from AuthSession s where s.sessionToken = :token",
                Map.of("token", token));
    }

    private static <R> Optional<R> one(
            EntityManager entities, Class<R> type, String jpql, Map<String, Object> parameters) {
        var query = entities.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return Optional.ofNullable(query.getSingleResultOrNull());
    }

    private static int execute(EntityManager entities, String jpql, Map<String, Object> parameters) {
        var query = entities.createQuery(jpql);
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }
}
