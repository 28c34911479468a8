package dev.authadapter.engine;

import dev.authadapter.InvalidValueException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Which values every database gives back as they were given. PostgreSQL refuses NUL in text and drivers replace half a
 * surrogate pair without a word; SQL's timestamps end with the year 9999, and drivers wrap what is outside (InvalidValuesTest).
 */
final class Storable {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private Storable() {}

    /**
     * Refuses a value that is none of those.
     *
     * @param label names its property
     * @param value what is to be bound to a parameter
     */
    static void require(String label, @Nullable Object value) {
        if (value instanceof String text) {
            require(label, text);
        } else if (value != null && !isInRange(value)) {
            throw new InvalidValueException(
                    label
                            + " is outside of the years 1 to 9999, which is all that SQL's timestamps hold. Set a moment in"
                            + " them, such as 9999-12-31T00:00:00Z for one that never comes.",
                    null);
        }
    }

    /** Whether databases keep each character of a text. */
    static boolean isText(String text) {
        return text.indexOf('\0') < 0 && !hasHalfPair(text);
    }

    private static void require(String label, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new InvalidValueException(
                    label + " holds the character NUL (U+0000), which databases refuse or cut the text at. Refuse such"
                            + " input, or remove the character.",
                    null);
        }
        if (hasHalfPair(text)) {
            throw new InvalidValueException(
                    label
                            + " holds half a surrogate pair, which is no character and would be replaced by a question mark."
                            + " Refuse such input; text must not be cut in the middle of a pair.",
                    null);
        }
    }

    private static boolean hasHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isInRange(Object value) {
        Instant moment = moment(value);
        return moment == null || !(moment.isBefore(FIRST) || moment.isAfter(LAST));
    }

    @SuppressWarnings("JavaUtilDate") // entities may hold it
    private static @Nullable Instant moment(Object value) {
        if (value instanceof Instant instant) {
            return instant;
        }
        if (value instanceof OffsetDateTime dateTime) {
            return dateTime.toInstant();
        }
        if (value instanceof ZonedDateTime dateTime) {
            return dateTime.toInstant();
        }
        if (value instanceof LocalDateTime dateTime) {
            return dateTime.toInstant(ZoneOffset.UTC);
        }
        // By its count, since java.sql.Date and Time refuse to be moments.
        return value instanceof Date date ? Instant.ofEpochMilli(date.getTime()) : null;
    }
}
