package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Expects that the engine refuses an entity if direct statements are forced. */
final class Refusals {

    private Refusals() {}

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

    static TestFactory factory(Class<?>... entities) {
        return TestFactory.of(Pools.fresh(TestDatabase.H2), Map.of(EngineSetting.NAME, "direct"), entities);
    }

    /** A binding of the entity as a user, with some properties of type object besides identifier and address. */
    @SuppressWarnings("unchecked") // the engine refuses before it makes an instance
    static UserBinding<Plain, String> binding(Class<? extends Plain> entity, String... more) {
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

    static void assertRefused(Class<? extends Plain> entity, String message, String... more) {
        assertRefused(entity, List.of(entity), message, more);
    }

    static void assertRefused(Class<? extends Plain> entity, List<Class<?>> all, String message, String... more) {
        try (TestFactory factory = factory(all.toArray(Class<?>[]::new))) {
            assertRefused(factory, entity, message, more);
        }
    }

    static void assertRefused(TestFactory factory, Class<? extends Plain> entity, String message, String... more) {
        assertThatThrownBy(() -> new AuthEngine<>(factory.sessionFactory(), binding(entity, more)))
                .isInstanceOf(UnsupportedEntityException.class)
                .hasMessageStartingWith(message);
    }
}
