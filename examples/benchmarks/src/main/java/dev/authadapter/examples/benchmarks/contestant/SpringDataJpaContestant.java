package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.entity.VerificationTokenKey;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJpaRepositories.Accounts;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJpaRepositories.Sessions;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJpaRepositories.Tokens;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJpaRepositories.Users;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Spring Data JPA: a transactional service over repositories, changes by dirty checking. New rows are persisted and not
 * saved: {@code save} would look first whether an object with an assigned identifier exists.
 */
@Transactional
class SpringDataJpaContestant implements Contestant {

    private final ConfigurableApplicationContext context;
    private final EntityManager entities;
    private final Users users;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;

    SpringDataJpaContestant(ConfigurableApplicationContext context, EntityManager entities) {
        this.context = context;
        this.entities = entities;
        users = context.getBean(Users.class);
        accounts = context.getBean(Accounts.class);
        sessions = context.getBean(Sessions.class);
        tokens = context.getBean(Tokens.class);
    }

    @Override
    public User createUser(User user) {
        if (user.getId() == null) {
            user.setId(Ids.next());
        }
        entities.persist(user);
        return user;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<User> getUser(String id) {
        return users.findById(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<User> getUserByEmail(String email) {
        return users.findByEmail(email);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<User> getUserByAccount(String provider, String providerAccountId) {
        return users.findByAccount(provider, providerAccountId);
    }

    @Override
    public User updateUser(String id, String name) {
        User user = users.findById(id).orElseThrow();
        user.setName(name);
        return user;
    }

    @Override
    public Optional<User> deleteUser(String id) {
        return users.findById(id).filter(user -> users.deleteOne(id) == 1);
    }

    @Override
    public Account linkAccount(String userId, Account account) {
        account.setId(Ids.next());
        account.setUser(users.getReferenceById(userId));
        entities.persist(account);
        return account;
    }

    @Override
    public Account unlinkAccount(String provider, String providerAccountId) {
        return accounts.findByProviderAndProviderAccountId(provider, providerAccountId)
                .filter(account -> accounts.deleteOne(account.getId()) == 1)
                .orElseThrow();
    }

    @Override
    public Session createSession(String userId, String token, Instant expires) {
        Session session = new Session();
        session.setSessionToken(token);
        session.setExpires(expires);
        return open(userId, session);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return sessions.findWithUser(token).map(session -> new SessionAndUser<>(session, session.getUser()));
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        Session session = sessions.findBySessionToken(token).orElseThrow();
        session.setExpires(expires);
        return session;
    }

    @Override
    public Optional<Session> deleteSession(String token) {
        return sessions.findBySessionToken(token).filter(session -> sessions.deleteOne(session.getId()) == 1);
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        VerificationToken created = new VerificationToken();
        created.setIdentifier(identifier);
        created.setToken(token);
        created.setExpires(expires);
        entities.persist(created);
        return created;
    }

    @Override
    public Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        return tokens.findById(new VerificationTokenKey(identifier, token))
                .filter(found -> tokens.deleteOne(identifier, token) == 1);
    }

    @Override
    public void register(User user, Account account, Session session) {
        createUser(user);
        linkAccount(user.getId(), account);
        open(user.getId(), session);
    }

    private Session open(String userId, Session session) {
        session.setId(Ids.next());
        session.setUser(users.getReferenceById(userId));
        entities.persist(session);
        return session;
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void close() {
        context.close();
    }
}
