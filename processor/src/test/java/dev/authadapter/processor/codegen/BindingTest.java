package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Property;
import dev.authadapter.engine.AccountBinding;
import dev.authadapter.engine.AuthenticatorBinding;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.engine.SessionBinding;
import dev.authadapter.engine.UserBinding;
import dev.authadapter.engine.VerificationTokenBinding;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BindingTest {

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(Long.class, 7L),
            Map.entry(long.class, 8L),
            Map.entry(int.class, 9),
            Map.entry(short.class, (short) 10),
            Map.entry(byte.class, (byte) 11),
            Map.entry(char.class, 'c'),
            Map.entry(float.class, 1.5f),
            Map.entry(double.class, 2.5),
            Map.entry(boolean.class, true),
            Map.entry(byte[].class, new byte[] {1}),
            Map.entry(List[].class, new List<?>[0]),
            Map.entry(Map.class, Map.of("a", List.of(1))));

    @TempDir
    Path directory;

    static Stream<Case> all() {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void reachesEveryPropertyAndNoOther(Case c) {
        Compiled compiled = Compiled.of(c, c.render(), directory);
        GeneratedNames names = new GeneratedNames(c.model());

        for (EntityModel model : c.model().entities()) {
            Object binding = compiled.constant(names.binding(model.role()).simpleName(), "BINDING");
            EntityBinding<Object> entity = entity(binding);

            assertThat(entity.type().getCanonicalName()).isEqualTo(model.type().qualifiedName());
            assertThat(entity.properties())
                    .extracting(Property::name)
                    .isEqualTo(PropertySelection.bound(model).stream()
                            .map(PropertyModel::name)
                            .toList());
            entity.properties().forEach(property -> assertReaches(entity, property));
        }
    }

    @Test
    void pointsAtTheUserByItsRelation() {
        Case c = Cases.customUser();
        Compiled compiled = Compiled.of(c, c.render(), directory);

        assertPoints(compiled, "AppUserSessionAuthBinding", "AppUserAuthBinding", "id-7");
    }

    @Test
    void pointsAtTheUserByAColumn() {
        Case c = Cases.plainIds();
        Compiled compiled = Compiled.of(c, c.render(), directory);

        assertPoints(compiled, "CustomerSessionAuthBinding", "CustomerAuthBinding", new UUID(7, 7));
    }

    @SuppressWarnings("unchecked")
    private static void assertPoints(Compiled compiled, String sessions, String users, Object userId) {
        var session = (SessionBinding<Object, Object, Object>) compiled.constant(sessions, "BINDING");
        var user = (UserBinding<Object, Object>) compiled.constant(users, "BINDING");
        Owner<Object, Object, Object> owner = session.owner();

        Object byId = session.entity().constructor().get();
        owner.point(byId, userId);
        assertThat(owner.userId(byId)).isEqualTo(userId);

        Object complete = user.entity().constructor().get();
        user.id().set(complete, userId);
        Object byUser = session.entity().constructor().get();
        owner.point(byUser, complete, userId);
        assertThat(owner.userId(byUser)).isEqualTo(userId);
    }

    /** Writes a sample and sees it in this property, and in none of the others. */
    private static void assertReaches(
            EntityBinding<Object> entity, Property<Object, ? extends @Nullable Object> property) {
        Object instance = entity.constructor().get();
        Object untouched = entity.constructor().get();
        Object sample = sample(property.type());
        write(property, instance, sample);

        assertThat(property.get(instance)).as(property.name()).isEqualTo(sample);
        for (Property<Object, ? extends @Nullable Object> other : entity.properties()) {
            if (other != property) {
                assertThat(other.get(instance)).as(other.name()).isEqualTo(other.get(untouched));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void write(Property<Object, ? extends @Nullable Object> property, Object instance, Object sample) {
        ((Property<Object, Object>) property).set(instance, sample);
    }

    private static Object sample(Class<?> type) {
        Object sample = SAMPLES.get(type);
        if (sample != null) {
            return sample;
        }
        if (type == Class.class) {
            return Integer.class;
        }
        if (type == Comparator.class) {
            return Comparator.naturalOrder();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static EntityBinding<Object> entity(Object binding) {
        if (binding instanceof UserBinding<?, ?> user) {
            return (EntityBinding<Object>) user.entity();
        }
        if (binding instanceof AccountBinding<?, ?, ?> account) {
            return (EntityBinding<Object>) account.entity();
        }
        if (binding instanceof SessionBinding<?, ?, ?> session) {
            return (EntityBinding<Object>) session.entity();
        }
        if (binding instanceof VerificationTokenBinding<?> token) {
            return (EntityBinding<Object>) token.entity();
        }
        return (EntityBinding<Object>) ((AuthenticatorBinding<?, ?, ?>) binding).entity();
    }
}
