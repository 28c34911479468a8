package dev.authadapter.engine;

import dev.authadapter.Property;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** A user with values of many types, and a session; what the contract has of both is converted. */
@SuppressWarnings("NullAway") // columns hold NULL until they are set
final class ValueTypes {

    static final Class<?>[] ENTITIES = {Subscriber.class, Visit.class, SlugConverter.class};

    private ValueTypes() {}

    enum Level {
        LOW,
        HIGH
    }

    enum Plan {
        FREE("f"),
        PAID("p");

        @EnumeratedValue
        final String code;

        Plan(String code) {
            this.code = code;
        }
    }

    record Slug(String text) {}

    @Entity(name = "Subscriber")
    static class Subscriber {

        @Id
        UUID id;

        @Column(unique = true)
        @Convert(converter = Reversed.class)
        String email;

        @Enumerated(EnumType.STRING)
        Level named;

        @Enumerated(EnumType.ORDINAL)
        Level numbered;

        @Enumerated(EnumType.STRING)
        Plan coded;

        Slug slug;

        @Type(BitsType.class)
        Bits bits;

        String[] words;

        List<Integer> numbers;

        long[] counts;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> settings;

        @Lob
        String story;

        /** No {@code @Lob}, which the driver of SQLite has not implemented for binary values. */
        byte[] photo;

        static final Property<Subscriber, UUID> ID = Property.of("id", UUID.class, s -> s.id, (s, v) -> s.id = v);
        static final Property<Subscriber, String> EMAIL =
                Property.of("email", String.class, s -> s.email, (s, v) -> s.email = v);
        static final Property<Subscriber, Plan> CODED =
                Property.of("coded", Plan.class, s -> s.coded, (s, v) -> s.coded = v);
        static final Property<Subscriber, Slug> SLUG =
                Property.of("slug", Slug.class, s -> s.slug, (s, v) -> s.slug = v);
        static final Property<Subscriber, Bits> BITS =
                Property.of("bits", Bits.class, s -> s.bits, (s, v) -> s.bits = v);
        static final Property<Subscriber, String[]> WORDS =
                Property.of("words", String[].class, s -> s.words, (s, v) -> s.words = v);
        static final Property<Subscriber, List<Integer>> NUMBERS =
                Property.of("numbers", List.class, s -> s.numbers, (s, v) -> s.numbers = v);
        static final Property<Subscriber, Map<String, String>> SETTINGS =
                Property.of("settings", Map.class, s -> s.settings, (s, v) -> s.settings = v);
        static final Property<Subscriber, String> STORY =
                Property.of("story", String.class, s -> s.story, (s, v) -> s.story = v);
        static final UserBinding<Subscriber, UUID> BINDING = new UserBinding<>(
                new EntityBinding<>(
                        Subscriber.class,
                        Subscriber::new,
                        List.of(
                                ID,
                                EMAIL,
                                Property.of("named", Level.class, s -> s.named, (s, v) -> s.named = v),
                                Property.of("numbered", Level.class, s -> s.numbered, (s, v) -> s.numbered = v),
                                CODED,
                                SLUG,
                                BITS,
                                WORDS,
                                NUMBERS,
                                Property.of("counts", long[].class, s -> s.counts, (s, v) -> s.counts = v),
                                SETTINGS,
                                STORY,
                                Property.of("photo", byte[].class, s -> s.photo, (s, v) -> s.photo = v))),
                ID,
                EMAIL);
    }

    @Entity(name = "ConvertedVisit")
    static class Visit {

        @Id
        @Convert(disableConversion = true)
        UUID id;

        UUID userId;

        @Column(unique = true)
        @Convert(converter = Reversed.class)
        String token;

        @Convert(converter = Seconds.class)
        Instant expires;

        static final Property<Visit, UUID> ID = Property.of("id", UUID.class, s -> s.id, (s, v) -> s.id = v);
        static final Property<Visit, UUID> USER_ID =
                Property.of("userId", UUID.class, s -> s.userId, (s, v) -> s.userId = v);
        static final Property<Visit, String> TOKEN =
                Property.of("token", String.class, s -> s.token, (s, v) -> s.token = v);
        static final Property<Visit, Instant> EXPIRES =
                Property.of("expires", Instant.class, s -> s.expires, (s, v) -> s.expires = v);
        static final SessionBinding<Visit, Subscriber, UUID> BINDING = new SessionBinding<>(
                new EntityBinding<>(Visit.class, Visit::new, List.of(ID, USER_ID, TOKEN, EXPIRES)),
                new Owner.IdColumn<>(USER_ID),
                TokenProperty.ofSha256(TOKEN),
                TimeProperty.ofInstant(EXPIRES));
    }

    /** Stands for encryption. */
    static final class Reversed implements AttributeConverter<String, String> {

        @Override
        public String convertToDatabaseColumn(String value) {
            return value == null ? null : new StringBuilder(value).reverse().toString();
        }

        @Override
        public String convertToEntityAttribute(String column) {
            return convertToDatabaseColumn(column);
        }
    }

    static final class Seconds implements AttributeConverter<Instant, Long> {

        @Override
        public Long convertToDatabaseColumn(Instant moment) {
            return moment == null ? null : moment.getEpochSecond();
        }

        @Override
        public Instant convertToEntityAttribute(Long seconds) {
            return seconds == null ? null : Instant.ofEpochSecond(seconds);
        }
    }

    @Converter(autoApply = true)
    static final class SlugConverter implements AttributeConverter<Slug, String> {

        @Override
        public String convertToDatabaseColumn(Slug slug) {
            return slug == null ? null : "/" + slug.text();
        }

        @Override
        public Slug convertToEntityAttribute(String column) {
            return column == null ? null : new Slug(column.substring(1));
        }
    }

    /** JSON of text by text, in place of a library. */
    static final class Json implements FormatMapper {

        @Override
        public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
            Map<String, String> values = new TreeMap<>();
            for (String pair : text.toString().replaceAll("[{}\" ]", "").split(",", -1)) {
                values.put(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1));
            }
            return type.getJavaTypeClass().cast(values);
        }

        @Override
        public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
            StringBuilder text = new StringBuilder("{");
            ((Map<?, ?>) value)
                    .forEach((key, item) -> text.append(text.length() == 1 ? "" : ",")
                            .append('"')
                            .append(key)
                            .append("\":\"")
                            .append(item)
                            .append('"'));
            return text.append('}').toString();
        }
    }
}
