package dev.authadapter.processor.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
 * supports, whose statements newer ones accept.
 */
public final class Dialects {

    private static final Map<String, Row> ROWS = new LinkedHashMap<>();
    private static final Pattern DIALECT = Pattern.compile("([a-z0-9]+)(?::(\\d{1,6})(?:\\.(\\d{1,6}))?)?");

    static {
        // Typed by the JDK's types only: Hibernate's in these functions' signatures would load it together with this
        // class.
        row("h2", () -> new H2Dialect(), (major, minor) -> new H2Dialect(version(major, minor)));
        row("hsqldb", () -> new HSQLDialect(), (major, minor) -> new HSQLDialect(version(major, minor)));
        row(
                "sqlite",
                () -> new ImprovedSqliteDialect(version(3, 0)),
                (major, minor) -> new ImprovedSqliteDialect(version(major, minor)));
        row(
                "postgresql",
                () -> new PostgreSQLDialect(),
                (major, minor) -> new PostgreSQLDialect(version(major, minor)));
        row("mysql", () -> new MySQLDialect(), (major, minor) -> new MySQLDialect(version(major, minor)));
        row("mariadb", () -> new MariaDBDialect(), (major, minor) -> new MariaDBDialect(version(major, minor)));
        row("sqlserver", () -> new SQLServerDialect(), (major, minor) -> new SQLServerDialect(version(major, minor)));
        row("oracle", () -> new OracleDialect(), (major, minor) -> new OracleDialect(version(major, minor)));
        row("cockroachdb", () -> new CockroachDialect(), (major, minor) -> new CockroachDialect(version(major, minor)));
    }

    private Dialects() {}

    private static void row(String product, Supplier<Object> oldest, BiFunction<Integer, Integer, Object> ofVersion) {
        ROWS.put(product, new Row(product, oldest, ofVersion));
    }

    private static DatabaseVersion version(int major, int minor) {
        return DatabaseVersion.make(major, minor);
    }

    /**
     * The products.
     *
     * @return their names, such as {@code postgresql}, in the order they are documented in
     */
    public static Set<String> products() {
        return Collections.unmodifiableSet(ROWS.keySet());
    }

    /**
     * Whether a schema can be written for a dialect.
     *
     * @param dialect {@code product} or {@code product:version}
     * @return true if it can
     */
    public static boolean supports(String dialect) {
        return choose(dialect).isPresent();
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
        int major = Integer.parseInt(matcher.group(2));
        int minor = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return Optional.of(new Choice(row.product(), () -> row.ofVersion().apply(major, minor)));
    }

    private record Row(String product, Supplier<Object> oldest, BiFunction<Integer, Integer, Object> ofVersion) {}

    /**
     * A database.
     *
     * @param product its name
     * @param newDialect makes Hibernate's dialect; a new one for each use, for dialects remember the classes they were used on
     */
    record Choice(String product, Supplier<Object> newDialect) {}
}
