package dev.authadapter.engine;

import dev.authadapter.Property;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Users that differ in their identifiers. */
@SuppressWarnings("NullAway") // columns hold NULL until they are set
final class KeyedUsers {

    static final Class<?>[] ENTITIES = {
        Text.class, UuidGenerated.class, LongIdentity.class, IntIdentity.class, LongSequence.class, IntSequence.class
    };

    static final UserBinding<Text, String> TEXT =
            binding(Text.class, Text::new, String.class, (user, id) -> user.id = id);
    static final UserBinding<UuidGenerated, UUID> UUID_GENERATED =
            binding(UuidGenerated.class, UuidGenerated::new, UUID.class, (user, id) -> user.id = id);
    static final UserBinding<LongIdentity, Long> LONG_IDENTITY =
            binding(LongIdentity.class, LongIdentity::new, Long.class, (user, id) -> user.id = id);
    static final UserBinding<IntIdentity, Integer> INT_IDENTITY =
            binding(IntIdentity.class, IntIdentity::new, int.class, (user, id) -> user.id = id);
    static final UserBinding<LongSequence, Long> LONG_SEQUENCE =
            binding(LongSequence.class, LongSequence::new, long.class, (user, id) -> user.id = id);
    static final UserBinding<IntSequence, Integer> INT_SEQUENCE =
            binding(IntSequence.class, IntSequence::new, Integer.class, (user, id) -> user.id = id);

    private KeyedUsers() {}

    private static <E extends Keyed<I>, I> UserBinding<E, I> binding(
            Class<E> type, Supplier<E> constructor, Class<?> idType, BiConsumer<E, I> writer) {
        Property<E, @Nullable I> id = Property.of("id", idType, Keyed::id, writer);
        Property<E, @Nullable String> email =
                Property.of("email", String.class, user -> user.email, (user, value) -> user.email = value);
        return new UserBinding<>(new EntityBinding<>(type, constructor, List.of(id, email)), id, email);
    }

    @MappedSuperclass
    abstract static class Keyed<I> {

        String email;

        abstract I id();
    }

    @Entity(name = "TextKey")
    static class Text extends Keyed<String> {

        @Id
        String id;

        @Override
        String id() {
            return id;
        }
    }

    @Entity(name = "UuidGenerated")
    static class UuidGenerated extends Keyed<UUID> {

        @Id
        @GeneratedValue
        UUID id;

        @Override
        UUID id() {
            return id;
        }
    }

    @Entity(name = "LongIdentity")
    static class LongIdentity extends Keyed<Long> {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Override
        Long id() {
            return id;
        }
    }

    @Entity(name = "IntIdentity")
    static class IntIdentity extends Keyed<Integer> {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        int id;

        @Override
        Integer id() {
            return id;
        }
    }

    @Entity(name = "LongSequence")
    static class LongSequence extends Keyed<Long> {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        long id;

        @Override
        Long id() {
            return id;
        }
    }

    @Entity(name = "IntSequence")
    static class IntSequence extends Keyed<Integer> {

        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
        @SequenceGenerator(name = "numbers", sequenceName = "numbers", allocationSize = 1)
        Integer id;

        @Override
        Integer id() {
            return id;
        }
    }
}
