package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What counts as a key. */
final class Keys {

    private Keys() {}

    /** The key, unless it is null or blank: an absent cookie or form field must never match a row. */
    static Optional<String> present(@Nullable String key) {
        return Optional.ofNullable(key).filter(k -> !k.isBlank());
    }

    /** The same for what is looked up as it is: text that no database keeps is in no row either, and not to be asked for. */
    static Optional<String> findable(@Nullable String key) {
        return present(key).filter(Storable::isText);
    }

    /**
     * Refuses a row that no look-up could find.
     *
     * @throws IllegalArgumentException if a property of its key is null or blank
     */
    static <E> void require(EntityBinding<E> entity, E row, List<Property<E, ?>> key) {
        for (Property<E, ?> property : key) {
            Object value = property.get(row);
            if (value == null || (value instanceof String text && text.isBlank())) {
                throw new IllegalArgumentException(entity.label(property)
                        + " is null or blank, so that the row could never be found. Set it before storing the row.");
            }
        }
    }
}
