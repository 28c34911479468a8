package dev.authadapter.processor.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words a database does not take as the name of a table or a column unless they are quoted. Hibernate's list, {@code
 * Dialect.getKeywords()}, is no help: it has every word of the SQL standard, of which each database reserves a few, and
 * would have people rename what works. So each database has a list of its own, which says where it is from.
 */
final class ReservedWords {

    private static final String COLUMN = "/column";
    private static final String TABLE = "/table";

    private final Set<String> entries;

    private ReservedWords(Set<String> entries) {
        this.entries = entries;
    }

    /**
     * Reads the list of a database.
     *
     * @param product its name
     */
    static ReservedWords of(String product) {
        String file = "reserved/" + product + ".txt";
        try (InputStream in = ReservedWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return new ReservedWords(entries(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> entries(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every word that is reserved in some place. */
    Set<String> all() {
        return entries.stream()
                .map(entry -> entry.replace(COLUMN, "").replace(TABLE, ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isReservedForColumns(String name) {
        return contains(name, COLUMN);
    }

    boolean isReservedForTables(String name) {
        return contains(name, TABLE);
    }

    private boolean contains(String name, String mark) {
        String word = name.toLowerCase(Locale.ROOT);
        return entries.contains(word) || entries.contains(word + mark);
    }
}
