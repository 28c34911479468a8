package dev.authadapter.engine;

import dev.authadapter.Property;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property that holds a moment, in whatever type the entity has chosen. Types without a zone of their own hold UTC; types
 * of less precision than {@link Instant} hold the moment rounded down.
 *
 * @param property the property
 * @param fromInstant turns a moment into the type of the property; never makes an earlier moment of a later one
 * @param <E> the entity
 * @param <T> the type of the property, boxed
 */
public record TimeProperty<E, T>(Property<E, @Nullable T> property, Function<Instant, T> fromInstant) {

    void set(E entity, Instant moment) {
        property.set(entity, fromInstant.apply(moment));
    }

    /**
     * A property of type {@link Instant}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property, unchanged in value
     */
    public static <E> TimeProperty<E, Instant> ofInstant(Property<E, @Nullable Instant> property) {
        return new TimeProperty<>(property, Function.identity());
    }

    /**
     * A property of type {@link OffsetDateTime}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property, at offset zero
     */
    public static <E> TimeProperty<E, OffsetDateTime> ofOffsetDateTime(Property<E, @Nullable OffsetDateTime> property) {
        return new TimeProperty<>(property, moment -> moment.atOffset(ZoneOffset.UTC));
    }

    /**
     * A property of type {@link ZonedDateTime}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property, in UTC
     */
    public static <E> TimeProperty<E, ZonedDateTime> ofZonedDateTime(Property<E, @Nullable ZonedDateTime> property) {
        return new TimeProperty<>(property, moment -> moment.atZone(ZoneOffset.UTC));
    }

    /**
     * A property of type {@link LocalDateTime}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property, as the clock shows in UTC
     */
    public static <E> TimeProperty<E, LocalDateTime> ofLocalDateTime(Property<E, @Nullable LocalDateTime> property) {
        return new TimeProperty<>(property, moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    /**
     * A property of type {@link Date}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property, in whole milliseconds
     */
    public static <E> TimeProperty<E, Date> ofDate(Property<E, @Nullable Date> property) {
        return new TimeProperty<>(property, Date::from);
    }

    /**
     * A property of type {@link Timestamp}.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property
     */
    public static <E> TimeProperty<E, Timestamp> ofTimestamp(Property<E, @Nullable Timestamp> property) {
        return new TimeProperty<>(property, Timestamp::from);
    }

    /**
     * A property of type {@code long} that counts as {@link System#currentTimeMillis()} does.
     *
     * @param property the property
     * @param <E> the entity
     * @return the property, in milliseconds since 1970
     */
    public static <E> TimeProperty<E, Long> ofEpochMillis(Property<E, @Nullable Long> property) {
        return new TimeProperty<>(property, Instant::toEpochMilli);
    }
}
