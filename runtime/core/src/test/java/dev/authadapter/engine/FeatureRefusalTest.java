package dev.authadapter.engine;

import static dev.authadapter.engine.Refusals.assertRefused;

import dev.authadapter.engine.Refusals.Plain;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.junit.jupiter.api.Test;

/** What direct statements would bypass is refused when they are forced, by class and feature. */
final class FeatureRefusalTest {

    @Test
    void version() {
        assertRefused(
                Versioned.class,
                "'Versioned' cannot be stored by direct statements, because it uses @Version",
                "version");
    }

    @Entity
    static class Versioned extends Plain {
        @Version
        int version;
    }

    @Test
    void softDelete() {
        assertRefused(
                SoftlyDeleted.class,
                "'SoftlyDeleted' cannot be stored by direct statements, because it uses @SoftDelete");
    }

    @Entity
    @SoftDelete
    static class SoftlyDeleted extends Plain {}

    @Test
    void tenant() {
        assertRefused(
                Tenant.class, "'Tenant' cannot be stored by direct statements, because it uses @TenantId", "tenant");
    }

    @Entity
    static class Tenant extends Plain {
        @TenantId
        String tenant;
    }

    @Test
    void restriction() {
        assertRefused(
                Restricted.class,
                "'Restricted' cannot be stored by direct statements, because it uses @SQLRestriction");
    }

    @Entity
    @SQLRestriction("email is not null")
    static class Restricted extends Plain {}

    @Test
    void filterEnabledByDefault() {
        assertRefused(
                Filtered.class,
                "'Filtered' cannot be stored by direct statements, because it uses filters that are enabled by default");
    }

    @Entity
    @FilterDef(name = "always", autoEnabled = true, defaultCondition = "email is not null")
    @Filter(name = "always")
    static class Filtered extends Plain {}

    @Test
    void immutable() {
        assertRefused(Fixed.class, "'Fixed' uses @Immutable");
    }

    @Entity
    @Immutable
    static class Fixed extends Plain {}

    @Test
    void creationTimestamp() {
        assertRefused(
                Created.class,
                "'Created' cannot be stored by direct statements, because it uses generated property values",
                "created");
    }

    @Entity
    static class Created extends Plain {
        @CreationTimestamp
        Instant created;
    }

    @Test
    void updateTimestamp() {
        assertRefused(
                Updated.class,
                "'Updated' cannot be stored by direct statements, because it uses generated property values",
                "updated");
    }

    @Entity
    static class Updated extends Plain {
        @UpdateTimestamp
        Instant updated;
    }

    @Test
    void columnGeneratedByTheDatabase() {
        assertRefused(
                Generated.class,
                "'Generated' cannot be stored by direct statements, because it uses generated property values",
                "code");
    }

    @Entity
    static class Generated extends Plain {
        @org.hibernate.annotations.Generated
        @Column(columnDefinition = "varchar(9) default 'x'")
        String code;
    }

    @Test
    void subclasses() {
        assertRefused(
                Parent.class,
                List.of(Parent.class, Child.class),
                "'Parent' cannot be stored by direct statements, because it uses inheritance between entities");
        assertRefused(
                Child.class,
                List.of(Parent.class, Child.class),
                "'Child' cannot be stored by direct statements, because it uses inheritance between entities");
    }

    @Entity
    static class Parent extends Plain {}

    @Entity
    @DiscriminatorValue("c")
    static class Child extends Parent {}

    @Test
    void joinedTables() {
        assertRefused(
                JoinedChild.class,
                List.of(JoinedParent.class, JoinedChild.class),
                "'JoinedChild' cannot be stored by direct statements, because it uses inheritance between entities");
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class JoinedParent extends Plain {}

    @Entity
    static class JoinedChild extends JoinedParent {}

    @Test
    void secondaryTable() {
        assertRefused(
                TwoTables.class,
                "'TwoTables' cannot be stored by direct statements, because it uses more than one table",
                "more");
    }

    @Entity
    @SecondaryTable(name = "more")
    static class TwoTables extends Plain {
        @Column(table = "more")
        String more;
    }

    @Test
    void customSql() {
        assertRefused(CustomSql.class, "'CustomSql' cannot be stored by direct statements, because it uses custom SQL");
    }

    @Entity
    @SQLInsert(sql = "insert into CustomSql (email, id) values (?, ?)")
    static class CustomSql extends Plain {}

    @Test
    void callback() {
        assertRefused(
                Callback.class,
                "'Callback' cannot be stored by direct statements, because it uses entity listeners or callbacks (@PrePersist).");
    }

    @Entity
    static class Callback extends Plain {
        @PrePersist
        void before() {}
    }

    @Test
    void listener() {
        assertRefused(
                Listened.class,
                "'Listened' cannot be stored by direct statements, because it uses entity listeners or callbacks (@PrePersist, Listener).");
    }

    @Entity
    @EntityListeners(Listener.class)
    static class Listened extends Plain {}

    static class Listener {
        @PrePersist
        void before(Object entity) {}
    }

    @Test
    void severalFeatures_areNamedAtOnce() {
        assertRefused(
                Rich.class,
                "'Rich' cannot be stored by direct statements, because it uses @Version, generated property values, entity listeners or callbacks (@PostLoad).",
                "version",
                "created");
    }

    @Entity
    static class Rich extends Plain {
        @Version
        int version;

        @CreationTimestamp
        Instant created;

        @PostLoad
        void after() {}
    }

    @Test
    void audited() {
        assertRefused(
                Audited.class, "'Audited' cannot be stored by direct statements, because it uses auditing or history");
    }

    @Entity
    @org.hibernate.annotations.Audited
    static class Audited extends Plain {}

    @Test
    void secondLevelCache() {
        Map<String, Object> settings = Map.of(
                EngineSetting.NAME,
                "direct",
                "hibernate.cache.use_second_level_cache",
                "true",
                "hibernate.cache.region.factory_class",
                MapRegionFactory.class.getName());
        try (TestFactory factory = TestFactory.of(Pools.fresh(TestDatabase.H2), settings, Cached.class)) {
            assertRefused(
                    factory,
                    Cached.class,
                    "'Cached' cannot be stored by direct statements, because it uses the second-level cache");
        }
    }

    @Entity
    @Cacheable
    @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
    static class Cached extends Plain {}
}
