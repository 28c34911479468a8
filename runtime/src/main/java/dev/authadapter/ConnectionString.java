package dev.authadapter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, in the words of the person who starts the program.
 *
 * @param jdbcUrl what to give to the driver; may hold a password
 * @param product the database
 */
record ConnectionString(String jdbcUrl, DatabaseProduct product) {

    static final String DEFAULT = "./db.sqlite";

    private static final String JDBC = "jdbc:";

    // At least two letters: one would be the drive of a Windows path.
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):.*", Pattern.DOTALL);

    /**
     * Reads a connection string.
     *
     * @param text a path of a SQLite file, or a JDBC URL; null or blank for {@value #DEFAULT}
     * @throws IllegalArgumentException if it is neither; the message says how to write it, and holds no password
     */
    static ConnectionString parse(@Nullable String text) {
        String value = text == null || text.isBlank() ? DEFAULT : text.strip();
        if (value.regionMatches(true, 0, JDBC, 0, JDBC.length())) {
            return ofUrl(JDBC + value.substring(JDBC.length()));
        }
        Matcher scheme = SCHEME.matcher(value);
        if (scheme.matches()) {
            throw new IllegalArgumentException(
                    ("The connection string starts with '%s:', which is neither a file nor a JDBC URL. Write the path of"
                                    + " a SQLite file, such as %s, or a JDBC URL, such as"
                                    + " jdbc:postgresql://host/database?user=…&password=….")
                            .formatted(scheme.group(1), DEFAULT));
        }
        return ofFile(value);
    }

    /** Whether the query part of the URL has a setting. */
    boolean hasSetting(String name) {
        return Pattern.compile("[?&]" + Pattern.quote(name) + "=", Pattern.CASE_INSENSITIVE)
                .matcher(jdbcUrl)
                .find();
    }

    /** What may be shown: the beginning, since the rest may hold a password. */
    String shown() {
        return jdbcUrl.substring(0, jdbcUrl.indexOf(':', JDBC.length()) + 1);
    }

    @Override
    public String toString() {
        return shown() + "…";
    }

    private static ConnectionString ofUrl(String url) {
        int end = url.indexOf(':', JDBC.length());
        String scheme = end < 0 ? "" : url.substring(JDBC.length(), end);
        DatabaseProduct product = DatabaseProduct.ofScheme(scheme.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown database 'jdbc:%s:' in the connection string. Known are: %s."
                                .formatted(scheme, DatabaseProduct.schemes())));
        if (product == DatabaseProduct.SQLITE) {
            refusePrivateMemory(url);
        }
        return new ConnectionString(url, product);
    }

    private static void refusePrivateMemory(String url) {
        String file = url.substring("jdbc:sqlite:".length());
        if (file.isEmpty() || file.startsWith(":memory:")) {
            throw new IllegalArgumentException(
                    "A SQLite database in memory belongs to one connection, but several are used. Write the path of a file,"
                            + " or jdbc:sqlite:file:name?mode=memory&cache=shared.");
        }
    }

    private static ConnectionString ofFile(String value) {
        if (value.contains("?")) {
            throw new IllegalArgumentException(
                    "The path '%s' contains '?', after which SQLite's driver expects settings. Choose another name."
                            .formatted(value));
        }
        Path path = Path.of(value);
        if (Files.isDirectory(path)) {
            throw new IllegalArgumentException("'%s' is a directory. Write the path of a SQLite file, such as %s."
                    .formatted(value, path.resolve("db.sqlite")));
        }
        Path directory = path.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new IllegalArgumentException(
                    "The directory of '%s' does not exist. Create %s first.".formatted(value, directory));
        }
        return new ConnectionString("jdbc:sqlite:" + value, DatabaseProduct.SQLITE);
    }
}
