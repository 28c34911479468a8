package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConnectionStringTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void nothingMeansTheDefaultFile(@Nullable String nothing) {
        assertThat(ConnectionString.parse(nothing))
                .isEqualTo(new ConnectionString("jdbc:sqlite:./db.sqlite", DatabaseProduct.SQLITE));
    }

    @Test
    void aPathIsASqliteFile(@TempDir Path directory) {
        String file = directory.resolve("x.sqlite").toString();

        assertThat(ConnectionString.parse("./x.sqlite").jdbcUrl()).isEqualTo("jdbc:sqlite:./x.sqlite");
        assertThat(ConnectionString.parse(file))
                .isEqualTo(new ConnectionString("jdbc:sqlite:" + file, DatabaseProduct.SQLITE));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://host/db?user=u&password=p, POSTGRESQL",
        "jdbc:h2:mem:x, H2",
        "jdbc:hsqldb:mem:x, HSQLDB",
        "jdbc:mysql://u:p@host/db, MYSQL",
        "jdbc:mariadb://host/db, MARIADB",
        "jdbc:sqlserver://host;databaseName=db, SQLSERVER",
        "jdbc:oracle:thin:u/p@//host:1521/db, ORACLE",
        "jdbc:sqlite:some/file.db, SQLITE",
        "jdbc:sqlite:file:x?mode=memory&cache=shared, SQLITE"
    })
    void aJdbcUrlStaysAsItIs(String url, DatabaseProduct product) {
        assertThat(ConnectionString.parse(url)).isEqualTo(new ConnectionString(url, product));
    }

    @Test
    void theSchemeMayBeWrittenInCapitals() {
        assertThat(ConnectionString.parse("JDBC:h2:mem:x"))
                .isEqualTo(new ConnectionString("jdbc:h2:mem:x", DatabaseProduct.H2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://host/db?user=u&password=secret",
                "jdbc:mysql://u:secret@host/db",
                "jdbc:oracle:thin:u/secret@//host:1521/db"
            })
    void whatIsShownHoldsNoPassword(String url) {
        ConnectionString connection = ConnectionString.parse(url);

        assertThat(connection.shown()).startsWith("jdbc:").endsWith(":").doesNotContain("secret");
        assertThat(connection.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres://u:secret@host/db", "file:x.sqlite", "sqlite:x.sqlite"})
    void refusesUrlsOfOtherKinds(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionString.parse(url))
                .withMessageStartingWith(
                        "The connection string starts with '" + url.substring(0, url.indexOf(':') + 1) + "'")
                .withMessageContaining("./db.sqlite")
                .withMessageContaining("jdbc:postgresql://")
                .withMessageNotContaining("secret");
    }

    @Test
    void refusesUnknownDatabases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionString.parse("jdbc:postgres://u:secret@host/db"))
                .withMessageStartingWith("Unknown database 'jdbc:postgres:'")
                .withMessageContaining("jdbc:postgresql:")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite::memory:", "jdbc:sqlite:"})
    void refusesADatabaseThatEachConnectionWouldSeeForItself(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionString.parse(url))
                .withMessageContaining("cache=shared");
    }

    @Test
    void refusesADirectory(@TempDir Path directory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionString.parse(directory.toString()))
                .withMessageContaining("'%s' is a directory", directory);
    }

    @Test
    void refusesAFileInNoDirectory(@TempDir Path directory) {
        Path missing = directory.resolve("missing");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ConnectionString.parse(missing.resolve("x.sqlite").toString()))
                .withMessageContaining("does not exist. Create %s first.", missing);
    }

    @Test
    void refusesAPathThatTheDriverWouldCut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConnectionString.parse("./what?.sqlite"))
                .withMessageContaining("contains '?'");
    }
}
