package dev.authadapter.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.TransientFailureException;
import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The primary of two PostgreSQL servers is killed, and the standby takes over: an application whose connection names both goes on there,
 * and misses nothing that was acknowledged, since the primary waits for the standby before it acknowledges.
 */
@Tag("faults")
final class FailoverTest {

    private static final String STANDBY = "standby";
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    @ParameterizedTest
    @ValueSource(strings = {"direct", "orm"})
    void standbyHasAllThatWasAcknowledged(String engine, @TempDir Path directory) throws Exception {
        Path primaryData = directory.resolve("primary");
        try (MortalPostgres created = MortalPostgres.start(primaryData, Map.of())) {
            DatabaseUnderTest.open(created.url(), "postgresql", DefaultAuthAdapter.class, DefaultAuthAdapter.entities())
                    .close();
        }
        Path standbyData = copy(primaryData, directory.resolve(STANDBY));
        MortalPostgres primary = MortalPostgres.start(primaryData, Map.of("synchronous_standby_names", STANDBY));
        Files.createFile(standbyData.resolve("standby.signal"));
        // In the file, since it holds spaces, which the embedded server does not quote on a command line.
        String primaryInfo =
                "host=localhost port=%d user=postgres application_name=%s".formatted(primary.port(), STANDBY);
        Files.writeString(
                standbyData.resolve("postgresql.auto.conf"),
                "primary_conninfo = '" + primaryInfo + "'\n",
                StandardOpenOption.APPEND);
        try (MortalPostgres standby = MortalPostgres.start(standbyData, Map.of());
                Application application = new Application(
                        "jdbc:postgresql://localhost:%d,localhost:%d/postgres?user=postgres&targetServerType=primary&hostRecheckSeconds=0"
                                .formatted(primary.port(), standby.port()),
                        engine)) {
            waitUntilSynchronous(primary);
            Ledger ledger = new Ledger();
            Thread registering = new Thread(() -> registerUntilItFails(application, engine, ledger));
            registering.start();
            Thread.sleep(1000);

            primary.kill();
            registering.join();
            execute(standby.url(), "select pg_promote()");
            registerOnceItCan(application, engine, ledger);

            assertThat(ledger.size()).isGreaterThan(10);
            ledger.assertKept(application.adapter(), standby.url());
        } finally {
            primary.close();
        }
    }

    private static void registerUntilItFails(Application application, String engine, Ledger ledger) {
        try {
            for (int i = 0; ; i++) {
                Ledger.register(application.adapter(), engine + "-" + i, ledger);
            }
        } catch (TransientFailureException expected) {
            assertThat(expected).isNotNull();
        }
    }

    /** The same adapter, without a restart. */
    private static void registerOnceItCan(Application application, String engine, Ledger ledger) {
        long begun = System.nanoTime();
        for (int i = 0; ; i++) {
            try {
                Ledger.register(application.adapter(), engine + "-after-" + i, ledger);
                return;
            } catch (TransientFailureException e) {
                assertThat(System.nanoTime() - begun).as("patience").isLessThan(PATIENCE_NANOS);
            }
        }
    }

    private static void waitUntilSynchronous(MortalPostgres primary) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        while (number(primary.url(), "select count(*) from pg_stat_replication where sync_state = 'sync'") == 0) {
            assertThat(System.nanoTime() - begun).as("patience").isLessThan(PATIENCE_NANOS);
            Thread.sleep(50);
        }
    }

    /** Of a server that was stopped, so that nothing is torn. */
    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals("postmaster.pid")) {
                    Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return to;
    }

    private static long number(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }
}
