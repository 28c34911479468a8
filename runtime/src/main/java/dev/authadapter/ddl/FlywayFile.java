package dev.authadapter.ddl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a schema goes that Flyway shall run. */
public final class FlywayFile {

    private static final Pattern VERSIONED = Pattern.compile("V(\\d{1,9})(?:[._]\\d+)*__.+\\.sql");
    private static final Pattern REPEATABLE_OR_VERSIONED = Pattern.compile("(?:V\\d+(?:[._]\\d+)*|R)__.+\\.sql");

    private FlywayFile() {}

    /**
     * Finds the file.
     *
     * @param output a directory of migrations, or a file in one
     * @return the file itself, or one in the directory with the version after the last that is there
     * @throws IllegalArgumentException if Flyway would not see a file of that name
     * @throws IOException if the directory cannot be read
     */
    public static Path of(Path output) throws IOException {
        if (Files.isDirectory(output)) {
            return output.resolve("V%d__auth_tables.sql".formatted(lastVersion(output) + 1));
        }
        String name = String.valueOf(output.getFileName());
        if (!REPEATABLE_OR_VERSIONED.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    ("Flyway would not run a file named '%s'. Name the directory of your migrations, or a file such as"
                                    + " V1__auth_tables.sql.")
                            .formatted(name));
        }
        return output;
    }

    /**
     * Finds the last version in a directory of migrations.
     *
     * @param directory the directory
     * @return the first number of the greatest version, or 0
     * @throws IOException if the directory cannot be read
     */
    public static int lastVersion(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> VERSIONED.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
