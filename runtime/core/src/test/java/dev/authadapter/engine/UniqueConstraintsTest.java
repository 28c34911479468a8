package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.tck.jpa.TestDatabase;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What databases say of a violated unique constraint, whatever its name and the language of the message. */
final class UniqueConstraintsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            ERROR: duplicate key value violates unique constraint "uk" Detail: Key (provider, "accountId")=(a)=(b, c) already exists. | accountid,provider
            FEHLER: doppelter Schlüsselwert Detail: Schlüssel »(email)=(x@example.com)« existiert bereits. | email
            [SQLITE_CONSTRAINT_UNIQUE] (UNIQUE constraint failed: auth_account.provider, auth_account.provider_account_id) | provider,provider_account_id
            Unique index or primary key violation: "PUBLIC.UK_INDEX_8 ON PUBLIC.AUTH_USER(EMAIL NULLS FIRST) VALUES ( /* 1 */ 'a(b)=(c)' )"; SQL statement | email
            Duplicate entry 'a' for key 'auth_user.uk' | $$
            """)
    void named_readsTheColumns(String message, String columns) {
        assertThat(String.join(
                        ",", UniqueConstraints.named(message).stream().sorted().toList()))
                .isEqualTo(columns == null ? "" : columns);
    }

    /** A name of the application's own, in a transaction, in which PostgreSQL would answer no further question. */
    @ParameterizedTest
    @EveryDatabase
    void explain_knowsAConstraintOfAnyName(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, DefaultBindings.ENTITIES)) {
            factory.execute("drop table auth_verification_token");
            factory.execute(
                    "create table auth_verification_token (identifier varchar(99) not null, token varchar(99) not null,"
                            + " expires "
                            + switch (database) {
                                case SQLITE -> "timestamp";
                                case MARIADB -> "datetime(6)";
                                default -> "timestamp(6)";
                            }
                            + ", constraint odd_name unique (token, identifier))");
            TestAdapter adapter = TestAdapter.of(factory.sessionFactory());
            adapter.tokens().createVerificationToken("ann", "secret", Instant.EPOCH);
            factory.counting().takeTrips();

            assertThatThrownBy(() -> adapter.engine()
                            .inTransaction(
                                    () -> adapter.tokens().createVerificationToken("ann", "secret", Instant.EPOCH)))
                    .isInstanceOf(DuplicateVerificationTokenException.class);

            assertThat(factory.counting().takeTrips()).noneMatch(trip -> trip.startsWith("select"));
        }
    }
}
