package dev.authadapter;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final @Nullable Property<E, ?> whole;

    private Property(
            String name,
            Class<?> type,
            Function<E, T> reader,
            BiConsumer<E, T> writer,
            @Nullable Property<E, ?> whole) {
        this.name = name;
        this.type = type;
        this.reader = reader;
        this.writer = writer;
        this.whole = whole;
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
                Objects.requireNonNull(writer, "writer"),
                null);
    }

    /**
     * Describes a property of the object that this property embeds; the object is made when its first value is written.
     *
     * @param partName the name of the persistent attribute in the embedded object
     * @param partType the declared type, primitive if it is primitive, erased if it is generic
     * @param constructor makes an embedded object without values
     * @param partReader reads the value from the embedded object
     * @param partWriter writes the value to the embedded object
     * @param <P> the type of the value, boxed
     * @return the property, null for an entity without the embedded object
     */
    public <P> Property<E, @Nullable P> part(
            String partName,
            Class<?> partType,
            Supplier<? extends T> constructor,
            Function<? super T, ? extends P> partReader,
            BiConsumer<? super T, P> partWriter) {
        Objects.requireNonNull(constructor, "constructor");
        Objects.requireNonNull(partWriter, "writer");
        return part(partName, partType, partReader, (object, value) -> {
            T changed = object == null ? constructor.get() : object;
            partWriter.accept(changed, value);
            return changed;
        });
    }

    /**
     * Describes a property of the object that this property embeds, and that cannot be changed: another takes its place.
     *
     * @param partName the name of the persistent attribute in the embedded object
     * @param partType the declared type, primitive if it is primitive, erased if it is generic
     * @param partReader reads the value from the embedded object
     * @param replacement makes an embedded object that differs from another, or from none, by a value
     * @param <P> the type of the value, boxed
     * @return the property, null for an entity without the embedded object
     */
    public <P> Property<E, @Nullable P> part(
            String partName,
            Class<?> partType,
            Function<? super T, ? extends P> partReader,
            BiFunction<@Nullable T, P, ? extends T> replacement) {
        Objects.requireNonNull(partReader, "reader");
        Objects.requireNonNull(replacement, "replacement");
        return new Property<>(
                name + "." + Objects.requireNonNull(partName, "name"),
                Objects.requireNonNull(partType, "type"),
                entity -> {
                    T object = get(entity);
                    return object == null ? null : partReader.apply(object);
                },
                (entity, value) -> {
                    T object = get(entity);
                    // An embedded object whose columns are all NULL is none, and a primitive value has no other sign of
                    // that.
                    if (value != null || (object != null && !partType.isPrimitive())) {
                        set(entity, replacement.apply(object, value));
                    }
                },
                this);
    }

    /**
     * The name of the persistent attribute; for a part of an embedded object, the path to it.
     *
     * @return the name, its steps separated by dots
     */
    public String name() {
        return name;
    }

    /**
     * The property whose embedded object it is a part of.
     *
     * @return that property, or empty for a property of the entity itself
     */
    public Optional<Property<E, ?>> whole() {
        return Optional.ofNullable(whole);
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
