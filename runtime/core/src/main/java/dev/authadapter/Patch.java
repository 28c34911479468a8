package dev.authadapter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A partial update of an entity: a property that was not set is not written, a property set to null becomes {@code NULL}.
 * The processor generates a subclass per entity with a typed setter per property.
 *
 * <p>Not safe for use by several threads.
 *
 * @param <E> the entity
 */
public abstract class Patch<E> {

    private final Map<Property<E, ?>, @Nullable Object> changes = new LinkedHashMap<>();

    /** Makes a patch without changes. */
    protected Patch() {}

    /**
     * Records a change; the last one for a property wins.
     *
     * @param property what to change
     * @param value the new value; null becomes {@code NULL}
     * @param <T> the type of the property
     */
    protected final <T extends @Nullable Object> void set(Property<E, T> property, @Nullable T value) {
        changes.put(property, value);
    }

    /**
     * The recorded changes, in the order they were first made.
     *
     * @return a read-only view
     */
    public final Map<Property<E, ?>, @Nullable Object> changes() {
        return Collections.unmodifiableMap(changes);
    }

    /**
     * Names the changed properties, not their values, which may be secret.
     *
     * @return for example {@code AppUserPatch[name, image]}
     */
    @Override
    public final String toString() {
        return getClass().getSimpleName()
                + changes.keySet().stream().map(Property::name).toList();
    }
}
