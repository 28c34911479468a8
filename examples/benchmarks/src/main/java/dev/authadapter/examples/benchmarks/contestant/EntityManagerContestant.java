package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.SessionFactory;

/** Plain JPA: an entity manager and a transaction for each operation, changes by dirty checking. */
final class EntityManagerContestant extends HibernateContestant<org.hibernate.Session> {

    EntityManagerContestant(SessionFactory factory) {
        super(factory);
    }

    @Override
    <R> R single(Function<org.hibernate.Session, R> work) {
        return factory().fromTransaction(work);
    }

    @Override
    <R> R transaction(Function<org.hibernate.Session, R> work) {
        return factory().fromTransaction(work);
    }

    @Override
    <E> Optional<E> find(org.hibernate.Session session, Class<E> type, String id) {
        return Optional.ofNullable(session.find(type, id));
    }

    @Override
    void store(org.hibernate.Session session, Object created) {
        session.persist(created);
    }

    @Override
    User reference(org.hibernate.Session session, String userId) {
        return session.getReference(User.class, userId);
    }

    @Override
    public User updateUser(String id, String name) {
        return transaction(session -> {
            User user = find(session, User.class, id).orElseThrow();
            user.setName(name);
            return user;
        });
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        return transaction(session -> {
            Session found = sessionBy(session, token).orElseThrow();
            found.setExpires(expires);
            return found;
        });
    }
}
