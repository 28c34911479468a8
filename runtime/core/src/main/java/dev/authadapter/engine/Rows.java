package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;

/**
 * The rows of an entity as the stores see them: a few primitives, and nothing of what carries them out.
 *
 * @param <E> the entity
 */
interface Rows<E> {

    Description<E> description();

    /**
     * The rows by a key.
     *
     * @param key properties that no two rows share
     */
    default KeyedRows<E> by(List<Property<E, ?>> key) {
        return where(Condition.equal(key));
    }

    /**
     * The rows by conditions.
     *
     * @param conditions conditions that no two rows meet; those of equality first
     */
    KeyedRows<E> where(List<Condition<E>> conditions);

    /**
     * What deletes rows up to a bound.
     *
     * @param key properties that no two rows share
     * @param bounded the property to compare with the bound, in one column
     */
    Purge upTo(List<Property<E, ?>> key, Property<E, ?> bounded);
}
