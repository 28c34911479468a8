package dev.authadapter.engine;

import dev.authadapter.engine.Refusals.Plain;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SQLUpdate;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.envers.Audited;

/** Users with one feature each that only Hibernate's own sessions carry out. */
final class Featured {

    private Featured() {}

    @Entity(name = "Featured")
    static class WithCallbacks extends Plain {

        @PrePersist
        void prePersist() {
            Events.add("pre-persist", this);
        }

        @PostPersist
        void postPersist() {
            Events.add("post-persist", this);
        }

        @PreUpdate
        void preUpdate() {
            Events.add("pre-update", this);
        }

        @PostUpdate
        void postUpdate() {
            Events.add("post-update", this);
        }

        @PreRemove
        void preRemove() {
            Events.add("pre-remove", this);
        }

        @PostRemove
        void postRemove() {
            Events.add("post-remove", this);
        }

        @PostLoad
        void postLoad() {
            Events.add("post-load", this);
        }
    }

    @Entity(name = "Featured")
    @EntityListeners(Events.Listener.class)
    static class WithListener extends Plain {}

    @Entity(name = "Featured")
    static class WithVersion extends Plain {
        @Version
        int version;
    }

    @Entity(name = "Featured")
    @OptimisticLocking(type = OptimisticLockType.ALL)
    @org.hibernate.annotations.DynamicUpdate
    static class WithOptimisticLocking extends Plain {}

    @Entity(name = "Featured")
    @SoftDelete
    static class WithSoftDelete extends Plain {}

    @Entity(name = "Featured")
    static class WithTenant extends Plain {
        @TenantId
        String tenant;
    }

    @Entity(name = "Featured")
    @FilterDef(name = "named", autoEnabled = true, defaultCondition = "email is not null")
    @Filter(name = "named")
    static class WithFilter extends Plain {}

    @Entity(name = "Featured")
    static class WithTimestamps extends Plain {
        @CreationTimestamp
        Instant created;

        @UpdateTimestamp
        Instant updated;
    }

    @Entity(name = "Featured")
    static class WithGenerated extends Plain {
        @Generated
        @Column(columnDefinition = "varchar(9) default 'x'")
        String code;
    }

    @Entity(name = "Featured")
    static class WithFormula extends Plain {
        @Formula("upper(email)")
        String shout;
    }

    @Entity(name = "Featured")
    @SQLRestriction("email <> 'third@example.com'")
    static class WithRestriction extends Plain {}

    @Entity(name = "Featured")
    @SQLInsert(sql = "insert into Featured (email, id) values (lower(?), ?)")
    @SQLUpdate(sql = "update Featured set email=lower(?) where id=?")
    @SQLDelete(sql = "update Featured set email=null where id=?")
    static class WithCustomSql extends Plain {}

    @Entity(name = "Base")
    @Inheritance(strategy = InheritanceType.JOINED)
    static class JoinedBase extends Plain {}

    @Entity(name = "Featured")
    static class WithJoinedTable extends JoinedBase {
        String more = "more";
    }

    @Entity(name = "Base")
    static class SingleBase extends Plain {}

    @Entity(name = "Featured")
    static class WithSingleTable extends SingleBase {
        String more = "more";
    }

    @Entity(name = "Featured")
    @SecondaryTable(name = "more")
    static class WithSecondaryTable extends Plain {
        @Column(table = "more")
        String more = "more";
    }

    @Entity(name = "Featured")
    static class WithElements extends Plain {
        @ElementCollection(fetch = FetchType.EAGER)
        List<String> tags = new ArrayList<>(List.of("a", "b"));
    }

    @Entity(name = "Featured")
    static class WithEagerRelation extends Plain {
        @ManyToOne(fetch = FetchType.EAGER)
        Team team;
    }

    @Entity(name = "Featured")
    static class WithLazyRelation extends Plain {
        @ManyToOne(fetch = FetchType.LAZY)
        Team team;
    }

    @Entity(name = "Team")
    static class Team extends Plain {}

    @Entity(name = "Featured")
    @Cacheable
    @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
    static class WithCache extends Plain {}

    @Entity(name = "Featured")
    @Audited
    static class WithAudit extends Plain {}

    @Entity(name = "Featured")
    static class WithAuditedProperty extends Plain {
        @Audited
        String code = "x";
    }

    @Entity(name = "Featured")
    static class WithConstraint extends Plain {
        @NotNull
        String code = "x";
    }

    /** Without any feature: for what is hooked into the whole factory. */
    @Entity(name = "Featured")
    static class Ordinary extends Plain {}
}
