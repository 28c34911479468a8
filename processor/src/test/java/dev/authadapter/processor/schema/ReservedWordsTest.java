package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.engine.jdbc.env.spi.AnsiSqlKeywords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The lists of reserved words, compared with the databases that run here: each word is tried unquoted. */
final class ReservedWordsTest {

    @ParameterizedTest
    @CsvSource({"h2,jdbc:h2:mem:words", "hsqldb,jdbc:hsqldb:mem:words", "sqlite,jdbc:sqlite::memory:"})
    void areThoseTheDatabaseRefuses(String product, String url) throws SQLException {
        ReservedWords words = ReservedWords.of(product);
        Set<String> refusedColumns = new TreeSet<>();
        Set<String> refusedTables = new TreeSet<>();
        Set<String> candidates = candidates();
        try (Connection connection = DriverManager.getConnection(url)) {
            for (String word : candidates) {
                if (!isColumn(connection, word)) {
                    refusedColumns.add(word);
                }
                if (!isTable(connection, word)) {
                    refusedTables.add(word);
                }
            }
        }

        assertThat(candidates.stream().filter(words::isReservedForColumns)).containsExactlyElementsOf(refusedColumns);
        assertThat(candidates.stream().filter(words::isReservedForTables)).containsExactlyElementsOf(refusedTables);
    }

    @ParameterizedTest
    @EnumSource
    void areListedForEachDatabase(Database database) {
        assertThat(ReservedWords.of(database.productName()).all())
                .contains("select", "table")
                .allMatch(word -> word.matches("[a-z_][a-z0-9_]*"));
    }

    /** What is reserved anywhere. */
    private static Set<String> candidates() {
        Set<String> words = new TreeSet<>();
        Stream.of(Database.values())
                .forEach(database ->
                        words.addAll(ReservedWords.of(database.productName()).all()));
        new AnsiSqlKeywords().sql2003().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    private static boolean isColumn(Connection connection, String word) {
        boolean isAccepted = accepts(connection, "create table probe (" + word + " int)")
                && accepts(connection, "insert into probe (" + word + ") values (1)")
                && accepts(connection, "update probe set " + word + " = 2 where " + word + " = 1")
                && accepts(connection, "select p." + word + " from probe p where p." + word + " = 2")
                && accepts(connection, "create unique index probe_key on probe (" + word + ")");
        accepts(connection, "drop table probe");
        return isAccepted;
    }

    private static boolean isTable(Connection connection, String word) {
        boolean isMade = accepts(connection, "create table " + word + " (probe int)");
        boolean isAccepted = isMade
                && accepts(connection, "insert into " + word + " (probe) values (1)")
                && accepts(connection, "select p.probe from " + word + " p")
                && accepts(connection, "delete from " + word + " where probe = 1");
        if (isMade) {
            accepts(connection, "drop table " + word);
        }
        return isAccepted;
    }

    private static boolean accepts(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
