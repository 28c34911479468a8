package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Hibernate without persistence context, and HQL; a transaction only where there are two statements. */
final class StatelessContestant extends HibernateContestant<StatelessSession> {

    StatelessContestant(SessionFactory factory) {
        super(factory);
    }

    @Override
    <R> R single(Function<StatelessSession, R> work) {
        return factory().fromStatelessSession(work);
    }

    @Override
    <R> R transaction(Function<StatelessSession, R> work) {
        return factory().fromStatelessTransaction(work);
    }

    @Override
    <E> Optional<E> find(StatelessSession session, Class<E> type, String id) {
        return Optional.ofNullable(session.get(type, id));
    }

    @Override
    void store(StatelessSession session, Object created) {
        session.insert(created);
    }

    @Override
    User reference(StatelessSession session, String userId) {
        return JdbcRows.userOf(userId);
    }

    @Override
    public User updateUser(String id, String name) {
        return transaction(session -> {
            execute(session, "update AuthUser set name = :name where id = :id", Map.of("name", name, "id", id));
            return find(session, User.class, id).orElseThrow();
        });
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        return transaction(session -> {
            execute(
                    session,
                    "update AuthSession set expires = :expires where sessionToken = :token",
                    Map.of("expires", expires, "token", token));
            return sessionBy(session, token).orElseThrow();
        });
    }
}
