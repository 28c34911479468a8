package dev.authadapter.engine;

import dev.authadapter.Patch;
import dev.authadapter.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads patches. */
final class Changes<E> {

    private final Description<E> entity;
    private final Set<Property<E, ?>> fixed;

    /**
     * Makes it.
     *
     * @param fixed the properties that no patch may change, besides those that are not updatable, such as the identifier
     */
    Changes(Description<E> entity, List<Property<E, ?>> fixed) {
        this.entity = entity;
        this.fixed = Set.copyOf(fixed);
    }

    /**
     * The changes a patch asks for.
     *
     * @throws IllegalArgumentException if it changes what cannot be changed
     */
    Map<Property<E, ?>, @Nullable Object> of(Patch<E> patch) {
        Map<Property<E, ?>, @Nullable Object> changes = new LinkedHashMap<>();
        patch.changes().forEach((property, value) -> {
            require(property);
            changes.put(property, value);
        });
        return changes;
    }

    private void require(Property<E, ?> property) {
        if (!entity.binding().properties().contains(property)) {
            throw new IllegalArgumentException("'" + property.name() + "' is not a property of '"
                    + entity.binding().name() + "'.");
        }
        if (!entity.updatable().contains(property) || fixed.contains(property)) {
            throw new IllegalArgumentException(entity.binding().label(property) + " cannot be changed.");
        }
    }
}
