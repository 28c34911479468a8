package dev.authadapter.processor.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
        // The functions are typed by the JDK's types only: naming Hibernate's in them would load it with this class.
        row("h2", 2, 1, (major, minor) -> new H2Dialect(DatabaseVersion.make(major, minor)));
        row("hsqldb", 2, 6, (major, minor) -> new HSQLDialect(DatabaseVersion.make(major, minor)));
        row("sqlite", 3, 0, (major, minor) -> new SqliteInlineConstraints(DatabaseVersion.make(major, minor)));
        row("postgresql", 14, 0, (major, minor) -> new PostgreSQLDialect(DatabaseVersion.make(major, minor)));
        row("mysql", 8, 0, (major, minor) -> new MySQLDialect(DatabaseVersion.make(major, minor)));
        row("mariadb", 10, 6, (major, minor) -> new MariaDBDialect(DatabaseVersion.make(major, minor)));
        row("sqlserver", 12, 0, (major, minor) -> new SQLServerDialect(DatabaseVersion.make(major, minor)));
        row("oracle", 19, 0, (major, minor) -> new OracleDialect(DatabaseVersion.make(major, minor)));
        row("cockroachdb", 23, 2, (major, minor) -> new CockroachDialect(DatabaseVersion.make(major, minor)));
    }

    private Dialects() {}

    private static void row(String product, int major, int minor, BiFunction<Integer, Integer, Object> dialect) {
        ROWS.put(product, new Row(product, major, minor, dialect));
    }

    /**
     * The products.
     *
     * @return their names, such as {@code postgresql}, in the order they are documented in
     */
    public static Set<String> products() {
        return java.util.Collections.unmodifiableSet(ROWS.keySet());
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
            return Optional.of(new Choice(row, row.major(), row.minor()));
        }
        int minor = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        return Optional.of(new Choice(row, Integer.parseInt(matcher.group(2)), minor));
    }

    /** A database with the oldest version that Hibernate supports. */
    record Row(String product, int major, int minor, BiFunction<Integer, Integer, Object> dialect) {}

    /** A database in the version that was asked for. */
    record Choice(Row row, int major, int minor) {

        /** Makes Hibernate's dialect; each call a new one, for dialects keep types of the classes they were used on. */
        Object newDialect() {
            return row.dialect().apply(major, minor);
        }

        @Override
        public String toString() {
            return row.product() + ' ' + major + (minor == 0 ? "" : "." + minor);
        }
    }
}
