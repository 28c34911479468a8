package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Property;
import dev.authadapter.UserStore;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Identifiers of type UUID: made in the order of time, kept if the caller assigned one, in the type that the database has for them. */
final class UuidIdentifiersTest {

    @ParameterizedTest
    @MethodSource("dev.authadapter.engine.DefaultEntities#variants")
    void areTimeOrdered_orAssigned(DefaultEntities.Variant variant) {
        Map<String, Object> settings =
                Map.of(EngineSetting.NAME, variant.engine().text());
        try (TestFactory factory = TestFactory.of(Pools.fresh(variant.database()), settings, Keyed.class)) {
            UserStore<Keyed, UUID> users = new AuthEngine<>(factory.sessionFactory(), Keyed.BINDING).users();

            long before = System.currentTimeMillis();
            List<UUID> made = Stream.generate(() -> users.createUser(new Keyed()).id)
                    .limit(100)
                    .toList();

            assertThat(made)
                    .allSatisfy(id -> assertThat(id.version()).isEqualTo(7))
                    // Text compares as the bytes do, which UUID does not: its numbers have a sign.
                    .isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
            assertThat(made.get(0).getMostSignificantBits() >>> 16)
                    .as("milliseconds since 1970")
                    .isBetween(before, System.currentTimeMillis());

            Keyed assigned = new Keyed();
            assigned.id = UUID.fromString("ffffffff-0000-4000-8000-000000000001");
            assertThat(users.createUser(assigned).id)
                    .isEqualTo(UUID.fromString("ffffffff-0000-4000-8000-000000000001"));
            assertThat(users.getUser(assigned.id)).isPresent();
            assertThat(users.getUser(made.get(42))).isPresent();
            assertThat(columnType(factory)).isEqualTo(columnType(variant.database()));
        }
    }

    /** The bytes where SQLite has no type for them, and where Hibernate does not use that of HSQLDB. */
    private static String columnType(TestDatabase database) {
        return switch (database) {
            case H2, POSTGRESQL, MARIADB -> "uuid";
            case HSQLDB -> "binary";
            case SQLITE -> "blob";
        };
    }

    private static String columnType(TestFactory factory) {
        return factory.sessionFactory()
                .fromSession(session -> session.doReturningWork(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery("select id from keyed")) {
                        return rows.getMetaData().getColumnTypeName(1).toLowerCase(Locale.ROOT);
                    }
                }));
    }

    @Entity(name = "Keyed")
    @Table(name = "keyed")
    static class Keyed {

        @Id
        UUID id;

        String email;

        private static final Property<Keyed, UUID> ID = Property.of("id", UUID.class, k -> k.id, (k, v) -> k.id = v);
        private static final Property<Keyed, String> EMAIL =
                Property.of("email", String.class, k -> k.email, (k, v) -> k.email = v);
        static final UserBinding<Keyed, UUID> BINDING =
                new UserBinding<>(new EntityBinding<>(Keyed.class, Keyed::new, List.of(ID, EMAIL)), ID, EMAIL);
    }
}
