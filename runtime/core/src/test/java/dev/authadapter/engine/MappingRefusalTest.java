package dev.authadapter.engine;

import static dev.authadapter.engine.Refusals.assertRefused;
import static dev.authadapter.engine.Refusals.binding;
import static dev.authadapter.engine.Refusals.factory;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import dev.authadapter.engine.Refusals.Plain;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.junit.jupiter.api.Test;

/** Where binding and mapping do not fit together, the engine says so when it is constructed. */
final class MappingRefusalTest {

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
                    .hasMessageContaining("setAnnotatedClasses")
                    .hasMessageContaining("entities()");
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
}
