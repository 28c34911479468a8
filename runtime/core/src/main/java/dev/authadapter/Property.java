package dev.authadapter;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How generated code reads and writes one persistent property of an entity, without reflection. Compared by identity.
 *
 * @param <E> the entity
 * @param <T> the type of the property, boxed and nullable
 */
public final class Property<E, T extends @Nullable Object> {

    private final String name;
    private final Class<?> type;
    private final Function<E, T> reader;
    private final BiConsumer<E, T> writer;

    private Property(String name, Class<?> type, Function<E, T> reader, BiConsumer<E, T> writer) {
        this.name = name;
        this.type = type;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * Describes a property.
     *
     * @param name the name of the persistent attribute, as JPA sees it
     * @param type the declared type, primitive if it is primitive, erased if it is generic
     * @param reader reads it
     * @param writer writes it
     * @param <E> the entity
     * @param <T> the type of the property, boxed
     * @return the property
     */
    public static <E, T extends @Nullable Object> Property<E, T> of(
            String name, Class<?> type, Function<E, T> reader, BiConsumer<E, T> writer) {
        return new Property<>(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(reader, "reader"),
                Objects.requireNonNull(writer, "writer"));
    }

    /**
     * The name of the persistent attribute.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The declared type.
     *
     * @return the type, primitive if it is primitive
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Reads the property.
     *
     * @param entity the entity
     * @return the value
     */
    public T get(E entity) {
        return reader.apply(entity);
    }

    /**
     * Writes the property.
     *
     * @param entity the entity
     * @param value the value
     */
    public void set(E entity, T value) {
        writer.accept(entity, value);
    }

    @Override
    public String toString() {
        return name;
    }
}
