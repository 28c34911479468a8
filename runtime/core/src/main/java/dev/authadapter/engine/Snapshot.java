package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of an object, to be put back when it could not be stored. */
record Snapshot<E>(E row, Map<Property<E, ?>, @Nullable Object> values) {

    static <E> Snapshot<E> of(EntityBinding<E> entity, E row) {
        Map<Property<E, ?>, @Nullable Object> values = new LinkedHashMap<>();
        entity.properties().forEach(property -> values.put(property, property.get(row)));
        return new Snapshot<>(row, values);
    }

    void restore() {
        values.forEach((property, value) -> {
            if (!Objects.equals(property.get(row), value)) {
                Untyped.assign(property, row, value);
            }
        });
    }
}
