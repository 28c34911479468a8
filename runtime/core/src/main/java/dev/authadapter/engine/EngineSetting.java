package dev.authadapter.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the application says about the implementation, by the property {@value #NAME} of its persistence unit. */
enum EngineSetting {
    /** Chosen for each entity. */
    AUTO,

    /** Direct statements, or nothing. */
    DIRECT,

    /** Hibernate's own sessions. */
    ORM;

    static final String NAME = "authadapter.engine";

    /**
     * Reads the setting.
     *
     * @param properties those of the persistence unit
     * @throws IllegalArgumentException if it has a value that is not known
     */
    static EngineSetting of(Map<String, Object> properties) {
        @Nullable Object value = properties.get(NAME);
        if (value == null) {
            return AUTO;
        }
        return Arrays.stream(values())
                .filter(setting -> setting.text().equals(value.toString().strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The property " + NAME + " of the persistence unit is '"
                        + value + "'. Set it to one of "
                        + Arrays.stream(values()).map(EngineSetting::text).collect(Collectors.joining(", "))
                        + ", or leave it out."));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
