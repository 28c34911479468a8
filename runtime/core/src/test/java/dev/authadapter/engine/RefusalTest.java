package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.UnsupportedEntityException;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrePersist;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Version;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UpdateTimestamp;
import org.junit.jupiter.api.Test;

/** What the engine would do wrong, it refuses when it is constructed, by the names of the class and the feature. */
final class RefusalTest {

    @Test
    void version() {
        assertRefused(Versioned.class, "'Versioned' uses @Version", "version");
    }

    @Entity
    static class Versioned extends Plain {
        @Version
        int version;
    }

    @Test
    void softDelete() {
        assertRefused(SoftlyDeleted.class, "'SoftlyDeleted' uses @SoftDelete");
    }

    @Entity
    @SoftDelete
    static class SoftlyDeleted extends Plain {}

    @Test
    void tenant() {
        assertRefused(Tenant.class, "'Tenant' uses @TenantId", "tenant");
    }

    @Entity
    static class Tenant extends Plain {
        @TenantId
        String tenant;
    }

    @Test
    void restriction() {
        assertRefused(Restricted.class, "'Restricted' uses @SQLRestriction");
    }

    @Entity
    @SQLRestriction("email is not null")
    static class Restricted extends Plain {}

    @Test
    void filterEnabledByDefault() {
        assertRefused(Filtered.class, "'Filtered' uses filters that are enabled by default");
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
        assertRefused(Created.class, "'Created' uses generated property values", "created");
    }

    @Entity
    static class Created extends Plain {
        @CreationTimestamp
        Instant created;
    }

    @Test
    void updateTimestamp() {
        assertRefused(Updated.class, "'Updated' uses generated property values", "updated");
    }

    @Entity
    static class Updated extends Plain {
        @UpdateTimestamp
        Instant updated;
    }

    @Test
    void columnGeneratedByTheDatabase() {
        assertRefused(Generated.class, "'Generated' uses generated property values", "code");
    }

    @Entity
    static class Generated extends Plain {
        @org.hibernate.annotations.Generated
        @Column(columnDefinition = "varchar(9) default 'x'")
        String code;
    }

    @Test
    void subclasses() {
        assertRefused(Parent.class, List.of(Parent.class, Child.class), "'Parent' uses inheritance between entities");
        assertRefused(Child.class, List.of(Parent.class, Child.class), "'Child' uses inheritance between entities");
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
                "'JoinedChild' uses inheritance between entities");
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class JoinedParent extends Plain {}

    @Entity
    static class JoinedChild extends JoinedParent {}

    @Test
    void secondaryTable() {
        assertRefused(TwoTables.class, "'TwoTables' uses more than one table", "more");
    }

    @Entity
    @SecondaryTable(name = "more")
    static class TwoTables extends Plain {
        @Column(table = "more")
        String more;
    }

    @Test
    void customSql() {
        assertRefused(CustomSql.class, "'CustomSql' uses custom SQL");
    }

    @Entity
    @SQLInsert(sql = "insert into CustomSql (email, id) values (?, ?)")
    static class CustomSql extends Plain {}

    @Test
    void callback() {
        assertRefused(Callback.class, "'Callback' uses entity listeners or callbacks");
    }

    @Entity
    static class Callback extends Plain {
        @PrePersist
        void before() {}
    }

    @Test
    void listener() {
        assertRefused(Listened.class, "'Listened' uses entity listeners or callbacks");
    }

    @Entity
    @EntityListeners(Listener.class)
    static class Listened extends Plain {}

    static class Listener {
        @PrePersist
        void before(Object entity) {}
    }

    @Test
    void audited() {
        assertRefused(Audited.class, "'Audited' uses auditing or history");
    }

    @Entity
    @org.hibernate.annotations.Audited
    static class Audited extends Plain {}

    @Test
    void secondLevelCache() {
        Map<String, Object> settings = Map.of(
                "hibernate.cache.use_second_level_cache",
                "true",
                "hibernate.cache.region.factory_class",
                MapRegionFactory.class.getName());
        try (TestFactory factory = TestFactory.of(TestDatabase.H2.fresh(), settings, Cached.class)) {
            assertRefused(factory, Cached.class, "'Cached' uses the second-level cache");
        }
    }

    @Entity
    @Cacheable
    @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
    static class Cached extends Plain {}

    @Test
    void formula() {
        assertRefused(Computed.class, "'Computed.shout' is computed by @Formula", "shout");
    }

    @Entity
    static class Computed extends Plain {
        @Formula("upper(email)")
        String shout;
    }

    @Test
    void otherRelation() {
        assertRefused(
                Related.class,
                List.of(Related.class, Plain.Other.class),
                "'Related.other' is an attribute that the adapter does not know");
        assertRefused(
                Related.class,
                List.of(Related.class, Plain.Other.class),
                "'Related.other' is, or holds, a relation other than the one to the user",
                "other");
    }

    @Entity
    static class Related extends Plain {
        @ManyToOne
        Other other;
    }

    @Test
    void elementCollection() {
        assertRefused(Collecting.class, "'Collecting.tags' is a collection with a table or column of its own");
    }

    @Entity
    static class Collecting extends Plain {
        @ElementCollection
        Set<String> tags;
    }

    @Test
    void eagerCollection() {
        assertRefused(
                Eager.class,
                List.of(Eager.class, Element.class),
                "'Eager.elements' is a collection with a table or column of its own, or an eager one");
    }

    @Entity
    static class Eager extends Plain {
        @OneToMany(mappedBy = "eager", fetch = FetchType.EAGER)
        List<Element> elements;
    }

    @Entity
    static class Element {
        @Id
        String id;

        @ManyToOne
        Eager eager;
    }

    @Test
    void propertyUnknownToHibernate() {
        assertRefused(
                Simple.class,
                "'Simple.nickname' is not a persistent attribute for Hibernate, which knows [id, email]",
                "nickname");
    }

    @Test
    void propertyThatNobodyInserts() {
        assertRefused(ReadOnly.class, "'ReadOnly.code' is not insertable", "code");
    }

    @Entity
    static class ReadOnly extends Plain {
        @Column(insertable = false)
        String code;
    }

    @Test
    void identifierThatIsNotOne() {
        try (TestFactory factory = factory(Simple.class)) {
            UserBinding<Plain, String> binding =
                    new UserBinding<>(binding(Simple.class).entity(), Plain.EMAIL, Plain.EMAIL);

            assertThatThrownBy(() -> new AuthEngine<>(factory.sessionFactory(), binding))
                    .isInstanceOf(UnsupportedEntityException.class)
                    .hasMessageStartingWith("'Simple.email' is not the identifier of the entity");
        }
    }

    @Entity
    static class Simple extends Plain {}

    @Test
    void relationToAnotherEntity() {
        try (TestFactory factory = factory(Simple.class, Owned.class, Plain.Other.class)) {
            AuthEngine<Plain, String> engine = new AuthEngine<>(factory.sessionFactory(), binding(Simple.class));
            Property<Owned, String> id = Property.of("id", String.class, o -> o.id, (o, v) -> o.id = v);
            Property<Owned, Plain> user = Property.of("user", Plain.class, o -> null, (o, v) -> {});
            AccountBinding<Owned, Plain, String> account = new AccountBinding<>(
                    new EntityBinding<>(Owned.class, Owned::new, List.of(id, user)),
                    new Owner.Relation<>(user, binding(Simple.class)),
                    id,
                    id);

            assertThatThrownBy(() -> engine.accounts(account))
                    .isInstanceOf(UnsupportedEntityException.class)
                    .hasMessageStartingWith("'Owned.user' is not a relation to 'Simple'");
        }
    }

    @Entity
    static class Owned {
        @Id
        String id;

        @ManyToOne
        Plain.Other user;
    }

    @Test
    void unlistedEntity() {
        try (TestFactory factory = factory(Simple.class)) {
            assertThatThrownBy(() -> TestAdapter.of(factory.sessionFactory()))
                    .isInstanceOf(UnsupportedEntityException.class)
                    .hasMessageStartingWith(
                            "'dev.authadapter.entity.User' is not an entity of this EntityManagerFactory.")
                    .hasMessageContaining("persistence.xml")
                    .hasMessageContaining("setAnnotatedClasses");
        }
    }

    @Test
    void anotherProvider() {
        EntityManagerFactory foreign = (EntityManagerFactory) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManagerFactory.class}, (self, method, arguments) -> {
                    if (method.getName().equals("unwrap")) {
                        throw new jakarta.persistence.PersistenceException("no");
                    }
                    throw new AssertionError(method);
                });

        assertThatThrownBy(() -> TestAdapter.of(foreign))
                .isInstanceOf(UnsupportedEntityException.class)
                .hasMessageContaining("works with Hibernate's only");
    }

    /** What all of these entities have. */
    @jakarta.persistence.MappedSuperclass
    static class Plain {

        static final Property<Plain, String> ID = Property.of("id", String.class, p -> p.id, (p, v) -> p.id = v);
        static final Property<Plain, String> EMAIL =
                Property.of("email", String.class, p -> p.email, (p, v) -> p.email = v);

        @Id
        String id;

        String email;

        @Entity(name = "Other")
        static class Other {
            @Id
            String id;
        }
    }

    private static TestFactory factory(Class<?>... entities) {
        return TestFactory.of(TestDatabase.H2, entities);
    }

    /** A binding of the entity as a user, with some properties of type object besides identifier and address. */
    @SuppressWarnings("unchecked") // the engine refuses before it makes an instance
    private static UserBinding<Plain, String> binding(Class<? extends Plain> entity, String... more) {
        Stream<Property<Plain, ?>> others =
                Arrays.stream(more).map(name -> Property.of(name, Object.class, p -> null, (p, v) -> {}));
        return new UserBinding<>(
                new EntityBinding<>(
                        (Class<Plain>) entity,
                        Plain::new,
                        Stream.concat(Stream.of(Plain.ID, Plain.EMAIL), others).toList()),
                Plain.ID,
                Plain.EMAIL);
    }

    private static void assertRefused(Class<? extends Plain> entity, String message, String... more) {
        assertRefused(entity, List.of(entity), message, more);
    }

    private static void assertRefused(
            Class<? extends Plain> entity, List<Class<?>> all, String message, String... more) {
        try (TestFactory factory = factory(all.toArray(Class<?>[]::new))) {
            assertRefused(factory, entity, message, more);
        }
    }

    private static void assertRefused(
            TestFactory factory, Class<? extends Plain> entity, String message, String... more) {
        assertThatThrownBy(() -> new AuthEngine<>(factory.sessionFactory(), binding(entity, more)))
                .isInstanceOf(UnsupportedEntityException.class)
                .hasMessageStartingWith(message);
    }
}
