package dev.authadapter.examples.benchmarks.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.database.Server;
import dev.authadapter.examples.benchmarks.database.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All contestants give the same answers and leave the same rows. */
final class EqualAnswersTest {

    /** What the database keeps, as it keeps it, but for the identifiers that each contestant makes. */
    private static final Map<String, String> CONTENTS = new TreeMap<>(Map.of(
            "auth_user", "name,email,email_verified,image",
            "auth_account", "provider_account_id,type,provider,access_token,expires_at,scope,token_type",
            "auth_session", "session_token,expires",
            "auth_verification_token", "identifier,token,expires"));

    private static final Logger ROOT = Logger.getLogger("");

    @BeforeAll
    static void doNotLogWhatIsRefused() {
        ROOT.setLevel(Level.OFF);
    }

    @ParameterizedTest
    @EnumSource
    void everyContestant_answersAndStoresAlike(Database database) throws Exception {
        try (Server server = Server.start(database)) {
            Map<ContestantType, List<String>> answers = new TreeMap<>();
            for (ContestantType type : ContestantType.on(database)) {
                if (!type.sessionsOnly()) {
                    answers.put(type, answersOf(type, database, server.create("equal_" + type.ordinal())));
                }
            }

            List<String> expected = answers.get(ContestantType.DIRECT);
            assertThat(expected)
                    .filteredOn(answer -> answer.endsWith("refused"))
                    .hasSize(10);
            assertThat(answers).hasSizeGreaterThan(6);
            SoftAssertions.assertSoftly(
                    softly -> answers.forEach((type, actual) -> softly.assertThat(differences(actual, expected))
                            .as(type.title())
                            .isEmpty()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void springSession_keepsSessionsAndTheirUsers(Database database) throws Exception {
        try (Server server = Server.start(database);
                HikariDataSource pool = database.pool(server.create("spring_session"))) {
            Tables.create(pool, database);
            SessionContestant sessions = ContestantType.SPRING_SESSION.open(pool, database);
            Instant expires = Instant.now().plusSeconds(3600);

            String token = sessions.createSession("ann", "ignored", expires).getSessionToken();
            var found = sessions.getSessionAndUser(token).orElseThrow();
            assertThat(found.user().getId()).isEqualTo("ann");
            assertThat(sessions.updateSession(token, expires.plusSeconds(3600)).getExpires())
                    .isAfter(expires.plusSeconds(1800));
            sessions.deleteSession(token);
            assertThat(sessions.getSessionAndUser(token)).isEmpty();
        }
    }

    private static List<String> answersOf(ContestantType type, Database database, String url) throws SQLException {
        try (HikariDataSource pool = database.pool(url)) {
            Tables.create(pool, database);
            List<String> answers;
            try (Contestant contestant = (Contestant) type.open(pool, database)) {
                answers = new ArrayList<>(new Scenario(contestant).run());
            }
            for (Map.Entry<String, String> table : CONTENTS.entrySet()) {
                answers.addAll(rows(pool, table.getKey(), table.getValue()));
            }
            return answers;
        }
    }

    private static List<String> differences(List<String> actual, List<String> expected) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(actual.size(), expected.size()); i++) {
            String found = i < actual.size() ? actual.get(i) : "nothing";
            String wanted = i < expected.size() ? expected.get(i) : "nothing";
            if (!found.equals(wanted)) {
                differences.add(found + " instead of " + wanted);
            }
        }
        return differences;
    }

    private static List<String> rows(HikariDataSource pool, String table, String columns) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery("select " + columns + " from " + table + " order by " + columns)) {
            while (result.next()) {
                List<String> row = new ArrayList<>(List.of(table));
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(String.join(" | ", row));
            }
        }
        return rows;
    }
}
