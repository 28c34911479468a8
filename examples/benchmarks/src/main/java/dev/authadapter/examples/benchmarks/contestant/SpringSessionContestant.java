package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.examples.benchmarks.database.Database;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Session on JDBC, on tables of its own: a session and, as its attribute, the principal, as Spring Security keeps it.
 * It makes its own tokens, and knows an expiry only as the time since the last access.
 */
final class SpringSessionContestant implements SessionContestant {

    private static final String PRINCIPAL = "principal";

    private final SessionRepository<? extends org.springframework.session.Session> sessions;

    SpringSessionContestant(DataSource pool, Database database) {
        TransactionTemplate transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
        // what Spring Session configures
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        JdbcIndexedSessionRepository repository =
                new JdbcIndexedSessionRepository(new JdbcTemplate(pool), transactions);
        if (database == Database.POSTGRESQL) {
            SessionRepositoryCustomizer<JdbcIndexedSessionRepository> customizer =
                    new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
            customizer.customize(repository);
        }
        repository.setCleanupCron("-");
        repository.afterPropertiesSet();
        sessions = repository;
    }

    @Override
    public Session createSession(String userId, String token, Instant expires) {
        return create(sessions, userId, expires);
    }

    private static <S extends org.springframework.session.Session> Session create(
            SessionRepository<S> repository, String userId, Instant expires) {
        S created = repository.createSession();
        created.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, userId);
        created.setAttribute(PRINCIPAL, new Principal(userId, "Ann Example", "ann@example.com"));
        created.setMaxInactiveInterval(Duration.between(created.getLastAccessedTime(), expires));
        repository.save(created);
        return session(created);
    }

    @Override
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return Optional.ofNullable(sessions.findById(token)).map(found -> {
            Principal principal = found.getRequiredAttribute(PRINCIPAL);
            User user = JdbcRows.userOf(principal.id());
            user.setName(principal.name());
            user.setEmail(principal.email());
            Session session = session(found);
            session.setUser(user);
            return new SessionAndUser<>(session, user);
        });
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        return update(sessions, token, expires);
    }

    private static <S extends org.springframework.session.Session> Session update(
            SessionRepository<S> repository, String token, Instant expires) {
        S found = Optional.ofNullable(repository.findById(token)).orElseThrow();
        found.setMaxInactiveInterval(Duration.between(found.getLastAccessedTime(), expires));
        repository.save(found);
        return session(found);
    }

    /** It does not tell whether there was one; a look-up, as for the others, would double its time. */
    @Override
    public Optional<Session> deleteSession(String token) {
        sessions.deleteById(token);
        return Optional.empty();
    }

    @Override
    public void close() {}

    private static Session session(org.springframework.session.Session found) {
        Session session = new Session();
        session.setId(found.getId());
        session.setSessionToken(found.getId());
        session.setUser(JdbcRows.userOf(
                found.getRequiredAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME)));
        session.setExpires(found.getLastAccessedTime().plus(found.getMaxInactiveInterval()));
        return session;
    }

    private record Principal(String id, String name, String email) implements Serializable {}
}
