package dev.authadapter.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What counts as a key. */
final class Keys {

    private Keys() {}

    /** The key, unless it is null or blank: an absent cookie or form field must never match a row. */
    static Optional<String> present(@Nullable String key) {
        return Optional.ofNullable(key).filter(k -> !k.isBlank());
    }

    /**
     * Refuses a row that no look-up could find.
     *
     * @throws IllegalArgumentException if a property of its key is null or blank
     */
    @SafeVarargs
    static <E> void require(E row, MappedProperty<E>... key) {
        for (MappedProperty<E> property : key) {
            Object value = property.get(row);
            if (value == null || (value instanceof String text && text.isBlank())) {
                throw new IllegalArgumentException(property.label()
                        + " is null or blank, so that the row could never be found. Set it before storing the row.");
            }
        }
    }
}
