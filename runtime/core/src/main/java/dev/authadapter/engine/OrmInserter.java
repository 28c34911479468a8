package dev.authadapter.engine;

import jakarta.persistence.EntityManager;
import java.util.function.Consumer;

/** Persists new objects. */
record OrmInserter<E>(OrmEntity<E> entity, EntitySessions sessions) {

    /**
     * Persists an object; if it fails, the object has the values it had.
     *
     * @param row the object
     * @param preparation what to do to it first, in the same transaction
     */
    void insert(E row, Consumer<EntityManager> preparation) {
        Snapshot<E> before = Snapshot.of(entity.binding(), row);
        entity.values().require(before.values());
        boolean stored = false;
        try {
            sessions.write(entityManager -> {
                before.restore(); // of an attempt that was undone
                preparation.accept(entityManager);
                entity.identifiers().prepare(entityManager, row);
                entityManager.persist(row);
                return row;
            });
            stored = true;
        } finally {
            if (!stored) {
                before.restore();
            }
        }
    }
}
