package dev.authadapter.processor.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.dialect.CockroachDialect;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.HSQLDialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.OracleDialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.dialect.SQLServerDialect;

/**
 * The databases a schema can be written for: one line each.
 *
 * <p>A dialect is chosen as {@code product} or {@code product:version}; without a version it is the oldest that Hibernate
 * supports, whose statements newer ones accept. Hibernate names none for SQLite; there it is the oldest that knows {@code
 * returning}, which the adapter's own statements use.
 */
final class Dialects {

    /** The one whose view of a mapping stands for all: it has the most kinds of values that others write as something else. */
    static final String NEUTRAL = "h2";

    private static final Map<String, Row> ROWS = new LinkedHashMap<>();
    private static final Pattern DIALECT = Pattern.compile("([a-z0-9]+)(?::(\\d{1,6}(?:\\.\\d{1,6})*))?");

    static {
        // Typed by the JDK's types only: Hibernate's in these functions' signatures would load it together with this
        // class.
        row("h2", () -> new H2Dialect(), v -> new H2Dialect(version(v)));
        row("hsqldb", () -> new HSQLDialect(), v -> new HSQLDialect(version(v)));
        row(
                "sqlite",
                () -> new ImprovedSqliteDialect(DatabaseVersion.make(3, 35)),
                v -> new ImprovedSqliteDialect(version(v)));
        row("postgresql", () -> new PostgreSQLDialect(), v -> new PostgreSQLDialect(version(v)));
        row("mysql", () -> new MySQLDialect(), v -> new MySQLDialect(version(v)));
        row("mariadb", () -> new MariaDBDialect(), v -> new MariaDBDialect(version(v)));
        row("sqlserver", () -> new SQLServerDialect(), v -> new SQLServerDialect(version(v)));
        row("oracle", () -> new OracleDialect(), v -> new OracleDialect(version(v)));
        row("cockroachdb", () -> new CockroachDialect(), v -> new CockroachDialect(version(v)));
    }

    private Dialects() {}

    private static void row(String product, Supplier<Object> oldest, Function<int[], Object> ofVersion) {
        ROWS.put(product, new Row(product, oldest, ofVersion));
    }

    private static DatabaseVersion version(int[] parts) {
        return DatabaseVersion.make(parts[0], parts[1], parts[2]);
    }

    /** The names of the products, in the order they are documented in. */
    static Set<String> products() {
        return Collections.unmodifiableSet(ROWS.keySet());
    }

    static Optional<Choice> choose(String dialect) {
        Matcher matcher = DIALECT.matcher(dialect);
        Row row = matcher.matches() ? ROWS.get(matcher.group(1)) : null;
        if (row == null) {
            return Optional.empty();
        }
        if (matcher.group(2) == null) {
            return Optional.of(new Choice(row.product(), row.oldest()));
        }
        // Hibernate knows major, minor and micro version.
        int[] version = Arrays.copyOf(
                Pattern.compile("\\.")
                        .splitAsStream(matcher.group(2))
                        .mapToInt(Integer::parseInt)
                        .toArray(),
                3);
        return Optional.of(new Choice(row.product(), () -> row.ofVersion().apply(version)));
    }

    private record Row(String product, Supplier<Object> oldest, Function<int[], Object> ofVersion) {}

    /**
     * A database.
     *
     * @param product its name
     * @param newDialect makes Hibernate's dialect; a new one for each use, for dialects remember the classes they were used on
     */
    record Choice(String product, Supplier<Object> newDialect) {}
}
