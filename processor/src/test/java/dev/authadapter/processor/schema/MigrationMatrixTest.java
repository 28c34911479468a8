package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.migration.compare.Change;
import dev.authadapter.processor.migration.decide.Decisions;
import dev.authadapter.processor.migration.decide.Planner;
import dev.authadapter.processor.migration.decide.Refusal;
import dev.authadapter.processor.schema.render.MigrationRenderer;
import dev.authadapter.processor.testing.Expected;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import dev.authadapter.tck.jpa.TestDatabase;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.hibernate.boot.spi.MetadataImplementor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Changes of entities, each on tables with rows: what migrates them gives the tables that a new database would have, with all that
 * was in them, and what cannot be known is refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MigrationMatrixTest {

    private static final List<MigrationCase> CASES = MigrationCases.all();

    private final Path directory;
    private final BoundVersion before;
    private final BoundVersion after;
    private final Map<String, Map<MigrationCase, List<String>>> scripts = new HashMap<>();

    MigrationMatrixTest(@TempDir Path directory) {
        this.directory = directory;
        List<String> dialects = List.copyOf(Dialects.products());
        before = BoundVersion.compile(directory.resolve("before"), CASES, false, dialects, (snapshot, bound) -> {});
        SchemaSnapshot earlier = before.snapshot();
        after = BoundVersion.compile(
                directory.resolve("after"),
                CASES,
                true,
                dialects,
                (snapshot, bound) -> scripts.put(bound.getKey(), render(earlier, snapshot, bound)));
    }

    private static Map<MigrationCase, List<String>> render(
            SchemaSnapshot earlier, SchemaSnapshot snapshot, Map.Entry<String, MetadataImplementor> bound) {
        Map<MigrationCase, List<String>> written = new HashMap<>();
        for (MigrationCase one : CASES) {
            Planner.Outcome outcome = Planner.plan(one.of(earlier), one.of(snapshot), one.parsed());
            if (outcome.refusals().isEmpty()) {
                MigrationRenderer renderer =
                        new MigrationRenderer(bound.getValue(), bound.getKey(), outcome.start(), outcome.snapshot());
                List<String> statements =
                        new ArrayList<>(renderer.render(outcome.plan().steps()));
                statements.addAll(renderer.render(outcome.plan().drops()));
                written.put(one, statements);
            }
        }
        return written;
    }

    static Stream<MigrationCase> cases() {
        return CASES.stream();
    }

    @Test
    void areAtLeastThirty() {
        assertThat(CASES).hasSizeGreaterThan(50);
        assertThat(CASES.stream().map(MigrationCase::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areSaidInWords(MigrationCase one) {
        Planner.Outcome outcome = Planner.plan(one.of(before.snapshot()), one.of(after.snapshot()), one.parsed());
        List<String> refused = outcome.refusals().stream().map(Refusal::words).toList();

        if (one.isRefused()) {
            assertThat(refused).anyMatch(words -> words.contains(one.words()));
        } else {
            assertThat(refused).isEmpty();
            assertThat(outcome.changes().stream().map(Change::words)).anyMatch(words -> words.contains(one.words()));
        }
    }

    /** A decision cannot be left out, and one of the lines that a refusal offers is the one that was written. */
    @ParameterizedTest
    @MethodSource("cases")
    void areRefusedWithoutTheirDecisions(MigrationCase one) {
        Planner.Outcome outcome = Planner.plan(one.of(before.snapshot()), one.of(after.snapshot()), Decisions.none());
        List<String> offered = outcome.refusals().stream()
                .flatMap(refusal -> refusal.lines().stream())
                .map(line -> line.replaceAll(":<.*", ":"))
                .toList();

        if (!one.isRefused()) {
            assertThat(one.decisions()).allSatisfy(line -> assertThat(offered).anyMatch(line::startsWith));
            assertThat(outcome.refusals()).hasSize(one.decisions().size());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "SQLITE", "POSTGRESQL", "MARIADB"})
    void leadToTheTablesOfANewDatabaseAndLoseNothing(TestDatabase database) throws Exception {
        if (!database.isAvailable()) {
            System.out.println("Migrations are not tested on " + database + ": its server and driver are not there.");
            return;
        }
        String product = database.name().toLowerCase(Locale.ROOT);
        String url = database.newJdbcUrl();
        try (Connection migrated = DriverManager.getConnection(url);
                Connection fresh = DriverManager.getConnection(database.newJdbcUrl())) {
            run(migrated, before.ddl(product));
            run(fresh, after.ddl(product));
            MigrationRows.insert(migrated, before.snapshot());
            SoftAssertions all = new SoftAssertions();
            for (MigrationCase one : run(product)) {
                List<List<Map<String, String>>> rows = new ArrayList<>();
                List<TableSnapshot> tables = one.of(before.snapshot()).tables();
                for (TableSnapshot table : tables) {
                    rows.add(MigrationRows.read(migrated, table.name()));
                }
                run(migrated, script(product, one));
                for (int i = 0; i < tables.size(); i++) {
                    assertKept(all, migrated, one, tables.get(i), rows.get(i));
                }
                for (TableSnapshot table : one.of(after.snapshot()).tables()) {
                    if (!one.isKept()) {
                        all.assertThat(Catalogue.of(migrated, product, table.name()))
                                .as(one.name() + " on " + product)
                                .isEqualTo(Catalogue.of(fresh, product, table.name()));
                    }
                }
            }
            all.assertAll();
        }
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {directory.resolve("after/classes").toUri().toURL()},
                getClass().getClassLoader())) {
            List<String> names = run(product).stream()
                    .map(one -> "com.example." + one.name())
                    .toList();
            new StockHibernate(classes, names).validated(url, false).close();
        }
    }

    /** The cases that can be run on a database. */
    private static List<MigrationCase> run(String product) {
        return CASES.stream()
                .filter(one -> !one.isRefused() && !one.byHand().contains(product))
                .toList();
    }

    private static void assertKept(
            SoftAssertions all,
            Connection migrated,
            MigrationCase one,
            TableSnapshot table,
            List<Map<String, String>> rows)
            throws SQLException {
        if (one.isDropped(table.name())) {
            return;
        }
        List<Map<String, String>> now = MigrationRows.read(migrated, one.renamed(table));
        all.assertThat(now).as(one.name()).hasSameSizeAs(rows);
        for (int i = 0; i < Math.min(now.size(), rows.size()); i++) {
            for (Map.Entry<String, String> value : rows.get(i).entrySet()) {
                if (!one.isDropped(table.name() + '.' + value.getKey())
                        && !value.getValue().equals("null")) {
                    String name = one.renamed(table, value.getKey()).toLowerCase(Locale.ROOT);
                    all.assertThat(now.get(i)).as(one.name()).containsEntry(name, value.getValue());
                }
            }
        }
        if (table.name().equals(one.name())) {
            all.assertThat(now.get(0)).as(one.name()).containsAllEntriesOf(one.filled());
        }
    }

    private List<String> script(String product, MigrationCase one) {
        return scripts.getOrDefault(product, Map.of()).getOrDefault(one, List.of());
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                if (!sql.startsWith("-- ")) {
                    try {
                        statement.execute(sql);
                    } catch (SQLException e) {
                        throw new SQLException(
                                e.getMessage() + " in: " + sql + " of:\n" + String.join("\n", statements), e);
                    }
                }
            }
        }
    }

    /** A statement that a person has to write is said to be, and where it is not, there is one. */
    @ParameterizedTest
    @MethodSource("cases")
    void areWrittenByHandOnlyWhereNamed(MigrationCase one) {
        for (String product : List.of("h2", "sqlite", "postgresql", "mariadb")) {
            List<String> statements = script(product, one);
            assertThat(statements.stream().anyMatch(sql -> sql.startsWith("-- BY HAND")))
                    .as(product + ": " + statements)
                    .isEqualTo(one.byHand().contains(product));
        }
    }

    /** The statements for databases that cannot be run here, to be read. */
    @Test
    void areWrittenForEveryDatabase() {
        String text = Dialects.products().stream()
                .flatMap(product -> CASES.stream()
                        .filter(one -> !one.isRefused())
                        .flatMap(one ->
                                script(product, one).stream().map(sql -> product + " " + one.name() + ": " + sql)))
                .collect(Collectors.joining("\n"));
        Expected.compare(Path.of("src/test/resources/migration/statements.txt"), text + "\n");
    }
}
