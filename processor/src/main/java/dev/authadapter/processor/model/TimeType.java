package dev.authadapter.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java types that can hold a moment, the usual one first. */
@SuppressWarnings("ImmutableEnumChecker") // the list comes from List.of
public enum TimeType {
    INSTANT("java.time.Instant"),
    OFFSET_DATE_TIME("java.time.OffsetDateTime"),
    ZONED_DATE_TIME("java.time.ZonedDateTime"),
    /** Means another moment in each time zone. */
    LOCAL_DATE_TIME("java.time.LocalDateTime"),
    DATE("java.util.Date"),
    TIMESTAMP("java.sql.Timestamp"),
    /** Milliseconds since 1970. */
    EPOCH_MILLIS("java.lang.Long", "long");

    private final List<String> names;

    TimeType(String... names) {
        this.names = List.of(names);
    }

    /**
     * Finds what a type is.
     *
     * @param type a type
     * @return what it is, or empty if it holds no moment
     */
    public static Optional<TimeType> of(TypeRef type) {
        return Stream.of(values())
                .filter(time -> time.names.contains(type.qualifiedName()))
                .findFirst();
    }

    /**
     * The names of the types.
     *
     * @return qualified names, and {@code long}
     */
    public List<String> names() {
        return names;
    }
}
