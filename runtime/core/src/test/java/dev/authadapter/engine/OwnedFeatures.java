package dev.authadapter.engine;

import dev.authadapter.Property;
import dev.authadapter.engine.Refusals.Plain;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PreRemove;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Sessions of users, each with what makes a difference when users are deleted or looked up along with them. */
final class OwnedFeatures {

    private OwnedFeatures() {}

    /** What all of these sessions have. */
    @MappedSuperclass
    abstract static class Token<U extends Plain> {

        @Id
        String token;

        Instant expires;

        abstract U user();

        abstract void user(U user);
    }

    /** An ordinary session; its foreign key deletes nothing. */
    @Entity(name = "Token")
    static class OfSoftlyDeleted extends Token<Featured.WithSoftDelete> {

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "user_id")
        @OnDelete(action = OnDeleteAction.CASCADE)
        Featured.WithSoftDelete user;

        @Override
        Featured.WithSoftDelete user() {
            return user;
        }

        @Override
        void user(Featured.WithSoftDelete value) {
            user = value;
        }
    }

    @Entity(name = "Token")
    static class OfVersioned extends Token<Featured.WithVersion> {

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "user_id")
        @OnDelete(action = OnDeleteAction.CASCADE)
        Featured.WithVersion user;

        @Override
        Featured.WithVersion user() {
            return user;
        }

        @Override
        void user(Featured.WithVersion value) {
            user = value;
        }
    }

    @Entity(name = "Token")
    @Cacheable
    @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
    static class Cached extends Token<Featured.Ordinary> {

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "user_id")
        @OnDelete(action = OnDeleteAction.CASCADE)
        Featured.Ordinary user;

        @Override
        Featured.Ordinary user() {
            return user;
        }

        @Override
        void user(Featured.Ordinary value) {
            user = value;
        }
    }

    /** Its foreign key deletes nothing, so that each object is removed. */
    @Entity(name = "Token")
    static class Removed extends Token<Featured.Ordinary> {

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "user_id")
        Featured.Ordinary user;

        @Version
        int version;

        @Override
        Featured.Ordinary user() {
            return user;
        }

        @Override
        void user(Featured.Ordinary value) {
            user = value;
        }

        @PreRemove
        void preRemove() {
            Events.happened("pre-remove " + token);
        }
    }

    static <U extends Plain, S extends Token<U>> SessionBinding<S, U, String> binding(
            Class<S> type, Supplier<S> constructor, UserBinding<U, String> user) {
        Property<S, String> token = Property.of("token", String.class, s -> s.token, (s, v) -> s.token = v);
        Property<S, Instant> expires = Property.of("expires", Instant.class, s -> s.expires, (s, v) -> s.expires = v);
        Property<S, U> owner = Property.of("user", user.entity().type(), S::user, S::user);
        return new SessionBinding<>(
                new EntityBinding<>(type, constructor, List.of(token, expires, owner)),
                new Owner.Relation<>(owner, user),
                TokenProperty.ofPlain(token),
                TimeProperty.ofInstant(expires));
    }
}
