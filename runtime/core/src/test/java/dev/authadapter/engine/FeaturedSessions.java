package dev.authadapter.engine;

import dev.authadapter.engine.OwnedFeatures.Token;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;

/** Sessions of ordinary users, with one feature each that only Hibernate's own sessions carry out. */
final class FeaturedSessions {

    private FeaturedSessions() {}

    /** What all of these sessions have. */
    @MappedSuperclass
    abstract static class OfOrdinary extends Token<Featured.Ordinary> {

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "user_id")
        @OnDelete(action = OnDeleteAction.CASCADE)
        @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
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

    @Entity(name = "Token")
    static class WithCallbacks extends OfOrdinary {

        @PrePersist
        void prePersist() {
            Events.happened("pre-persist " + token);
        }

        @PostPersist
        void postPersist() {
            Events.happened("post-persist " + token);
        }

        @PreUpdate
        void preUpdate() {
            Events.happened("pre-update " + token);
        }

        @PostUpdate
        void postUpdate() {
            Events.happened("post-update " + token);
        }

        @PreRemove
        void preRemove() {
            Events.happened("pre-remove " + token);
        }

        @PostRemove
        void postRemove() {
            Events.happened("post-remove " + token);
        }

        @PostLoad
        void postLoad() {
            Events.happened("post-load " + token);
        }
    }

    @Entity(name = "Token")
    static class WithVersion extends OfOrdinary {
        @Version
        int version;
    }

    @Entity(name = "Token")
    @SoftDelete
    static class WithSoftDelete extends OfOrdinary {}

    @Entity(name = "Token")
    @FilterDef(name = "lasting", autoEnabled = true, defaultCondition = "token <> 'two'")
    @Filter(name = "lasting")
    static class WithFilter extends OfOrdinary {}

    @Entity(name = "Token")
    static class WithTimestamps extends OfOrdinary {
        @CreationTimestamp
        Instant created;

        @UpdateTimestamp
        Instant updated;
    }

    @Entity(name = "Base")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class JoinedBase extends OfOrdinary {}

    @Entity(name = "Token")
    static class WithJoinedTable extends JoinedBase {
        String more = "more";
    }

    @Entity(name = "Token")
    @SecondaryTable(name = "more")
    static class WithSecondaryTable extends OfOrdinary {
        @Column(table = "more")
        String more = "more";
    }

    @Entity(name = "Token")
    @Cacheable
    @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
    static class WithCache extends OfOrdinary {}

    @Entity(name = "Token")
    @Audited
    static class WithAudit extends OfOrdinary {}
}
