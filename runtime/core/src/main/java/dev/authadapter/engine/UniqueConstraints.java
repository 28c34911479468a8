package dev.authadapter.engine;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the columns of the unique constraint that refused a row. Some databases say them; others say the name of the
 * constraint, which the catalogue explains.
 */
final class UniqueConstraints {

    /** The detail of PostgreSQL, {@code Key (provider, provider_account_id)=(…}, whatever the language of the message. */
    private static final Pattern POSTGRESQL = Pattern.compile("\\(([^()=]+)\\)=\\(");

    /** SQLite: {@code UNIQUE constraint failed: auth_account.provider, auth_account.provider_account_id}. */
    private static final Pattern SQLITE = Pattern.compile("UNIQUE constraint failed: ([^()]+)");

    /** H2: {@code "PUBLIC.UK_INDEX_8 ON PUBLIC.AUTH_USER(EMAIL NULLS FIRST) VALUES …}. */
    private static final Pattern H2 = Pattern.compile("\" ?[^ \"(]+ ON [^(]+\\(([^()]+)\\) VALUES");

    private final List<String> tables;
    private final Map<String, Set<String>> byName = new ConcurrentHashMap<>();

    /**
     * Makes it.
     *
     * @param tables the tables that may have the constraint, as SQL names them
     */
    UniqueConstraints(List<String> tables) {
        this.tables = List.copyOf(tables);
    }

    /**
     * The columns of a constraint, in lower case and without quotes.
     *
     * @param message the driver's
     * @param name what Hibernate takes for the name of the constraint, or null
     * @param connection the one that the statement failed on
     * @return empty if nothing tells
     */
    Set<String> columns(String message, @Nullable String name, Connection connection) {
        Set<String> named = named(message);
        if (!named.isEmpty() || name == null) {
            return named;
        }
        Set<String> known = byName.get(name);
        if (known != null) {
            return known;
        }
        try {
            Set<String> read = read(name, connection.getMetaData());
            if (!read.isEmpty()) {
                byName.put(name, read);
            }
            return read;
        } catch (SQLException e) {
            return Set.of(); // as where the catalogue has no such name: the stores then look for the row that is in the
            // way
        }
    }

    private Set<String> read(String name, DatabaseMetaData catalogue) throws SQLException {
        for (String table : tables) {
            Map<String, Set<String>> indexes = new HashMap<>();
            try (ResultSet result = catalogue.getIndexInfo(null, null, stored(table, catalogue), true, true)) {
                while (result.next()) {
                    String index = result.getString("INDEX_NAME");
                    String column = result.getString("COLUMN_NAME");
                    if (index != null && column != null) {
                        indexes.computeIfAbsent(index, any -> new HashSet<>()).add(normal(column));
                    }
                }
            }
            for (Map.Entry<String, Set<String>> index : indexes.entrySet()) {
                if (isNamed(index.getKey(), name)) {
                    return Set.copyOf(index.getValue());
                }
            }
        }
        return Set.of();
    }

    /** MariaDB puts the table before the name, and HSQLDB's index has the name of the constraint in its own. */
    private static boolean isNamed(String index, String constraint) {
        String name = normal(constraint.substring(constraint.lastIndexOf('.') + 1));
        String indexName = normal(index);
        return indexName.equals(name) || indexName.startsWith("sys_idx_" + name + "_");
    }

    private static String stored(String table, DatabaseMetaData catalogue) throws SQLException {
        String name = table.substring(table.lastIndexOf('.') + 1);
        String bare = name.replaceAll("[\"`\\[\\]]", "");
        if (!bare.equals(name)) {
            return bare;
        }
        return catalogue.storesUpperCaseIdentifiers()
                ? bare.toUpperCase(Locale.ROOT)
                : catalogue.storesLowerCaseIdentifiers() ? bare.toLowerCase(Locale.ROOT) : bare;
    }

    /**
     * The columns that a message names, in lower case.
     *
     * @param message the driver's
     */
    static Set<String> named(String message) {
        return Stream.of(SQLITE, H2, POSTGRESQL)
                .map(pattern -> pattern.matcher(message))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> Stream.of(found.group(1).split(","))
                        .map(UniqueConstraints::column)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    /** A column without its table, its order and its quotes. */
    private static String column(String text) {
        String name = text.strip();
        name = name.substring(name.lastIndexOf('.') + 1);
        return normal(name.replaceFirst("(?i) (asc|desc|nulls)\\b.*", ""));
    }

    static String normal(String name) {
        return name.replaceAll("[\"`\\[\\]]", "").strip().toLowerCase(Locale.ROOT);
    }
}
