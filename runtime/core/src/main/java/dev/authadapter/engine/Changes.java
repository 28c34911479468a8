package dev.authadapter.engine;

import dev.authadapter.Patch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads patches. */
final class Changes<E> {

    private final MappedEntity<E> entity;
    private final Set<MappedProperty<E>> fixed;

    /**
     * Makes it.
     *
     * @param fixed the properties that no patch may change, besides those that are not updatable, such as the identifier
     */
    Changes(MappedEntity<E> entity, List<MappedProperty<E>> fixed) {
        this.entity = entity;
        this.fixed = Set.copyOf(fixed);
    }

    /**
     * The changes a patch asks for.
     *
     * @throws IllegalArgumentException if it changes what cannot be changed
     */
    Map<MappedProperty<E>, @Nullable Object> of(Patch<E> patch) {
        Map<MappedProperty<E>, @Nullable Object> changes = new LinkedHashMap<>();
        patch.changes().forEach((property, value) -> {
            MappedProperty<E> mapped = entity.get(property);
            if (!mapped.updatable() || fixed.contains(mapped)) {
                throw new IllegalArgumentException(mapped.label() + " cannot be changed.");
            }
            changes.put(mapped, value);
        });
        return changes;
    }
}
