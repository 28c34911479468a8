package dev.authadapter.engine;

import dev.authadapter.InvalidValueException;
import dev.authadapter.Property;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row to be inserted: its values, apart from the object they come from, which is left alone until the row is there. */
final class NewRow<E> {

    private final MappedEntity<E> entity;
    private final E object;
    private final @Nullable Object[] values;

    /**
     * Takes the values of an object.
     *
     * @param decided values that take precedence over those of the object
     */
    NewRow(MappedEntity<E> entity, E object, Map<Property<E, ?>, @Nullable Object> decided) {
        this.entity = entity;
        this.object = object;
        List<MappedProperty<E>> properties = entity.inserted();
        values = new Object[properties.size()];
        for (int i = 0; i < values.length; i++) {
            MappedProperty<E> property = properties.get(i);
            values[i] =
                    decided.containsKey(property.property()) ? decided.get(property.property()) : property.get(object);
        }
    }

    E object() {
        return object;
    }

    @Nullable
    Object get(MappedProperty<E> property) {
        return values[entity.inserted().indexOf(property)];
    }

    void set(MappedProperty<E> property, @Nullable Object value) {
        values[entity.inserted().indexOf(property)] = value;
    }

    /**
     * Writes the values in the order of the columns.
     *
     * @param omitted the property whose columns the statement leaves out; null if it has all
     */
    void writeTo(Parameters parameters, @Nullable MappedProperty<E> omitted) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            MappedProperty<E> property = entity.inserted().get(i);
            if (property != omitted) {
                property.write(values[i], parameters);
            }
        }
    }

    /**
     * Refuses a row without a value that it must have, as Hibernate's own sessions do; the identifier may still be made.
     *
     * @throws InvalidValueException if one is null
     */
    void requireValues() {
        for (int i = 0; i < values.length; i++) {
            MappedProperty<E> property = entity.inserted().get(i);
            if (values[i] == null
                    && !property.mapping().isNullable()
                    && property != entity.identifier().property()) {
                throw new InvalidValueException(
                        property.label() + " is null, and must not be. Set it before storing the row.", null);
            }
        }
    }

    /** Makes the object what the database holds. */
    void complete() {
        for (int i = 0; i < values.length; i++) {
            complete(entity.inserted().get(i), values[i]);
        }
        for (MappedEntity.Copy<E> copy : entity.copies()) {
            complete(copy.property(), get(copy.original()));
        }
    }

    private void complete(MappedProperty<E> property, @Nullable Object value) {
        if (!Objects.equals(property.get(object), value)) {
            property.set(object, value);
        }
    }
}
