package dev.authadapter.engine;

import dev.authadapter.engine.Refusals.Plain;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Interceptor;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;

/** What Hibernate called back, in order. Of the whole process, since Hibernate makes listeners itself: whoever looks holds the lock. */
final class Events {

    /** The resource that tests lock. */
    static final String LOCK = "dev.authadapter.engine.Events";

    private static final List<String> HAPPENED = new ArrayList<>();

    private Events() {}

    static void add(String event, Object entity) {
        happened(event + " " + ((Plain) entity).email);
    }

    static void happened(String event) {
        HAPPENED.add(event);
    }

    static List<String> take() {
        List<String> taken = List.copyOf(HAPPENED);
        HAPPENED.clear();
        return taken;
    }

    /** Listens to one entity. */
    static final class Listener {

        @PrePersist
        void prePersist(Plain entity) {
            add("pre-persist", entity);
            entity.email = entity.email + "!";
        }

        @PreUpdate
        void preUpdate(Plain entity) {
            add("pre-update", entity);
        }

        @PreRemove
        void preRemove(Plain entity) {
            add("pre-remove", entity);
        }

        @PostLoad
        void postLoad(Plain entity) {
            add("post-load", entity);
        }
    }

    /** Listens to a whole factory. */
    public static final class FactoryListener
            implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void onPostInsert(PostInsertEvent event) {
            add("post-insert", event.getEntity());
        }

        @Override
        public void onPostUpdate(PostUpdateEvent event) {
            add("post-update", event.getEntity());
        }

        @Override
        public void onPostDelete(PostDeleteEvent event) {
            add("post-delete", event.getEntity());
        }

        @Override
        public boolean requiresPostCommitHandling(EntityPersister persister) {
            return false;
        }
    }

    /** Sees what every session does. */
    static final class Interception implements Interceptor {

        @Override
        public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
            add("on-persist", entity);
            return false;
        }

        @Override
        public boolean onFlushDirty(
                Object entity, Object id, Object[] state, Object[] previous, String[] names, Type[] types) {
            add("on-flush-dirty", entity);
            return false;
        }

        @Override
        public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
            add("on-remove", entity);
        }
    }
}
