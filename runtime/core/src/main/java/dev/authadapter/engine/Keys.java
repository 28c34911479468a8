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
}
