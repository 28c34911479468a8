package dev.authadapter.engine;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Lets Hibernate delete users. */
final class OrmUserDeletion<U> implements UserDeletion<U> {

    private final OrmEntity<U> user;
    private final List<Belongings> belongings;
    private final EntitySessions sessions;

    /**
     * Makes it.
     *
     * @param belongings what goes along with a user, in the order in which it must
     */
    OrmUserDeletion(OrmEntity<U> user, List<Belongings> belongings, EntitySessions sessions) {
        this.user = user;
        this.belongings = List.copyOf(belongings);
        this.sessions = sessions;
    }

    @Override
    public Optional<U> delete(Object userId) {
        try {
            return sessions.write(entityManager -> {
                Optional<U> row = user.find(entityManager, LockModeType.PESSIMISTIC_WRITE, userId);
                row.ifPresent(found -> {
                    belongings.forEach(some -> some.deleteOf(userId, entityManager));
                    entityManager.remove(found);
                });
                return row;
            });
        } catch (StaleRowException deletedByAnother) {
            return Optional.empty();
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    /** What belongs to users, of one entity. */
    interface Belongings {
        void deleteOf(Object user, EntityManager entityManager);
    }
}
