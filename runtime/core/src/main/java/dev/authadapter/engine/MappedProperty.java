package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.InvalidValueException;
import dev.authadapter.Property;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A property of an entity and the columns it lies in. Compared by identity. */
final class MappedProperty<E> {

    private final String label;
    private final Property<E, ?> property;
    private final boolean primitive;
    private final boolean nullable;
    private final boolean updatable;
    private final ColumnMapping mapping;
    private final Function<E, @Nullable Object> reader;
    private final BiConsumer<E, @Nullable Object> writer;

    /**
     * Makes it.
     *
     * @param label names the property in messages
     * @param property what generated code calls it
     * @param updatable whether a patch may write it
     * @param mapping its columns
     * @param accessor reads it from the entity and writes it to the entity
     */
    MappedProperty(
            String label, Property<E, ?> property, boolean updatable, ColumnMapping mapping, Accessor<E> accessor) {
        this.label = label;
        this.property = property;
        primitive = property.type().isPrimitive();
        // The columns of a primitive in an embedded object are NULL if there is no object.
        nullable = !primitive || property.whole().isPresent();
        this.updatable = updatable;
        this.mapping = mapping;
        reader = accessor.reader();
        writer = accessor.writer();
    }

    String label() {
        return label;
    }

    Property<E, ?> property() {
        return property;
    }

    boolean updatable() {
        return updatable;
    }

    ColumnMapping mapping() {
        return mapping;
    }

    List<Column> columns() {
        return mapping.columns();
    }

    @Nullable
    Object get(E entity) {
        return reader.apply(entity);
    }

    void set(E entity, @Nullable Object value) {
        writer.accept(entity, value);
    }

    /** Whether the caller has given no value; the zero of a primitive counts as none, as it does in JPA identifiers. */
    boolean isUnset(@Nullable Object value) {
        return value == null || (primitive && value instanceof Number number && number.longValue() == 0);
    }

    void write(@Nullable Object value, Parameters parameters) throws SQLException {
        try {
            mapping.write(value, parameters);
        } catch (InvalidValueException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new AuthStoreException("The value of " + label + " could not be written to its column.", e);
        }
    }

    void read(Row row, E entity) throws SQLException {
        Object value = readValue(row);
        if (value == null && !nullable) {
            throw new AuthStoreException(
                    "The column of " + label + " holds NULL, which its primitive type cannot. Use the boxed type.",
                    null);
        }
        set(entity, value);
    }

    @Nullable
    Object readValue(Row row) throws SQLException {
        try {
            return mapping.read(row);
        } catch (RuntimeException e) {
            throw new AuthStoreException("The column of " + label + " could not be read into the property.", e);
        }
    }

    /**
     * Reaches the property of an entity.
     *
     * @param reader reads it
     * @param writer writes it
     */
    record Accessor<E>(Function<E, @Nullable Object> reader, BiConsumer<E, @Nullable Object> writer) {}
}
