package dev.authadapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an adapter as SQL. The processor wrote it when the adapter was compiled: one file per database, beside the
 * adapter's class, for a migration tool to copy or for {@link AuthDatabase#createSchema()} to run.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class AuthSchema {

    private static final String INDEX = "index.txt";

    // The processor ends every statement with a semicolon and a blank line, and no statement holds a blank line itself.
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*\\R(?:[ \\t]*\\R)+");

    private static final Pattern CREATE_TABLE =
            Pattern.compile("create\\s+table\\s+([^\\s(]+)", Pattern.CASE_INSENSITIVE);

    private final Class<?> adapter;
    private final List<String> dialects;

    private AuthSchema(Class<?> adapter, List<String> dialects) {
        this.adapter = adapter;
        this.dialects = dialects;
    }

    /**
     * Finds the schema of an adapter.
     *
     * @param adapter the generated class
     * @return its schema
     * @throws IllegalStateException if there is none, which means that the annotation processor has not run
     */
    public static AuthSchema of(Class<?> adapter) {
        String index = read(adapter, INDEX);
        if (index == null) {
            throw new IllegalStateException(
                    ("There is no schema for '%s'. It is written when the adapter is compiled: list authadapter-processor"
                                    + " under annotationProcessorPaths of maven-compiler-plugin (in Gradle: the"
                                    + " annotationProcessor configuration); a processor that is only on the class path"
                                    + " does not run since JDK 23.")
                            .formatted(adapter.getName()));
        }
        return new AuthSchema(
                adapter, index.lines().filter(line -> !line.isBlank()).toList());
    }

    /**
     * The databases there is a schema for.
     *
     * @return names as in {@code @AuthConfig(dialects = …)}, such as {@code "postgresql"}; in the order of the
     *     configuration
     */
    public List<String> dialects() {
        return dialects;
    }

    /**
     * The whole schema for one database, comments included.
     *
     * @param dialect one of {@link #dialects()}
     * @return SQL; each statement ends with a semicolon and is followed by a blank line
     * @throws IllegalArgumentException if there is no schema for this database; the message lists those that exist
     */
    public String ddl(String dialect) {
        String text = dialects.contains(dialect) ? read(adapter, dialect.replace(':', '-') + ".sql") : null;
        if (text == null) {
            throw new IllegalArgumentException("There is no schema of '%s' for '%s'. There is one for: %s."
                    .formatted(adapter.getSimpleName(), dialect, String.join(", ", dialects)));
        }
        return text;
    }

    /**
     * The statements of the schema for one database, to run one after the other.
     *
     * @param dialect one of {@link #dialects()}
     * @return the statements, without comments and without the semicolons that end them
     * @throws IllegalArgumentException if there is no schema for this database; the message lists those that exist
     */
    public List<String> statements(String dialect) {
        String withoutComments = ddl(dialect)
                .lines()
                .filter(line -> !line.startsWith("--"))
                .reduce("", (text, line) -> text + line + "\n");
        return Arrays.stream(END_OF_STATEMENT.split(withoutComments + "\n"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** The names of the tables as the schema spells them, without qualifier and quotes, in the order of creation. */
    List<String> tables(String dialect) {
        List<String> tables = new ArrayList<>();
        for (String statement : statements(dialect)) {
            Matcher matcher = CREATE_TABLE.matcher(statement);
            if (matcher.lookingAt()) {
                String qualified = matcher.group(1);
                tables.add(qualified.substring(qualified.lastIndexOf('.') + 1).replaceAll("[\"`\\[\\]]", ""));
            }
        }
        return List.copyOf(tables);
    }

    private static @Nullable String read(Class<?> adapter, String file) {
        String resource = "/META-INF/authadapter/%s/schema/%s".formatted(adapter.getName(), file);
        try (InputStream stream = adapter.getResourceAsStream(resource)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
