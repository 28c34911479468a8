package dev.authadapter;

import dev.authadapter.ddl.DatabaseKind;
import dev.authadapter.ddl.DefinitionComparison;
import dev.authadapter.ddl.HibernateTables;
import dev.authadapter.ddl.SchemaScript;
import dev.authadapter.schema.SchemaSnapshot;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an adapter as SQL. The processor wrote it when the adapter was compiled: one file per database, beside the
 * adapter's class, for a migration tool to copy or for {@link #apply} to run.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class AuthSchema {

    private static final String INDEX = "schema/index.txt";

    // The processor ends every statement with a semicolon and a blank line, and no statement holds a blank line itself.
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*\\R(?:[ \\t]*\\R)+");

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
        String text = dialects.contains(dialect) ? read(adapter, "schema/" + dialect.replace(':', '-') + ".sql") : null;
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

    /**
     * Creates in a database what is missing of the schema: tables with all that belongs to them, columns that may be without a value,
     * and indexes. Nothing that is there is changed. What the rows that are there could stand against, such as a unique constraint,
     * is not created, but said. Of types only the length of text is compared; Hibernate's {@code validate} compares the rest.
     *
     * <p>Where the database can roll back the creation of tables, all or nothing is created. The connection's user needs the right
     * to create tables, which an application need not have otherwise.
     *
     * @param dataSource the database; one connection is taken from it and given back
     * @return what was created, and what differs
     * @throws IllegalStateException if there is no schema for this database, or if it compares text without regard to case, as MySQL
     *     and MariaDB do by default, and tables are to be created
     * @throws AuthStoreException if the database refuses a statement
     */
    public AppliedSchema apply(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return new SchemaApplication(this).apply(connection);
        } catch (SQLException e) {
            throw new AuthStoreException("Cannot apply the schema of '%s'.".formatted(adapterName()), e);
        }
    }

    /**
     * Compares the schema with the tables that a running application's own Hibernate would create: with its version and the settings of
     * its persistence unit, such as a naming strategy, which the compiler was perhaps not told of. For a test, or when an application
     * starts; it takes about as long as Hibernate takes to read the entities.
     *
     * <p>What an application gives to Hibernate in code, not as settings, is not seen, nor are mappings in XML.
     *
     * @param factory the application's; open
     * @return what differs, a sentence each; empty if nothing does
     * @throws IllegalStateException if there is no schema for the application's database
     */
    public List<String> check(EntityManagerFactory factory) {
        DatabaseKind database = HibernateTables.database(factory);
        String dialect = dialectFor(database);
        List<String> differences = DefinitionComparison.of(
                SchemaScript.of(statements(dialect)),
                HibernateTables.of(factory, dialect, entities()),
                database.product());
        if (differences.isEmpty() || header(dialect).contains("Hibernate ORM " + HibernateTables.version() + "\n")) {
            return List.copyOf(differences);
        }
        String version =
                "The application runs Hibernate ORM %s; the schema was written by another version, which may be all that differs."
                        .formatted(HibernateTables.version());
        return Stream.concat(Stream.of(version), differences.stream()).toList();
    }

    /** What the file for a database says of itself: the lines with which it begins. */
    String header(String dialect) {
        return ddl(dialect)
                .lines()
                .takeWhile(line -> line.startsWith("--"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Chooses the schema for a database.
     *
     * @throws IllegalStateException if there is none
     */
    String dialectFor(DatabaseKind database) {
        return database.choose(dialects)
                .orElseThrow(() -> new IllegalStateException(
                        "There is no schema of '%s' for '%s' %d.%d. There is one for: %s. Name it in @AuthConfig(dialects = …)."
                                .formatted(
                                        adapterName(),
                                        database.product(),
                                        database.major(),
                                        database.minor(),
                                        String.join(", ", dialects))));
    }

    /** The processor gives every adapter a method that lists them. */
    private List<Class<?>> entities() {
        try {
            List<Class<?>> entities = new ArrayList<>();
            for (Object entity : (List<?>) adapter.getMethod("entities").invoke(null)) {
                entities.add((Class<?>) entity);
            }
            return entities;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("'%s' is no generated adapter.".formatted(adapter.getName()), e);
        }
    }

    /** The names of the tables as the schema spells them, without qualifier and quotes, in the order of creation. */
    List<String> tables(String dialect) {
        return SchemaScript.of(statements(dialect)).tables();
    }

    String adapterName() {
        return adapter.getSimpleName();
    }

    /**
     * The tables in the form that belongs to no database.
     *
     * @throws IllegalStateException if it is missing or is none
     */
    SchemaSnapshot snapshot() {
        String json = read(adapter, "schema.json");
        if (json == null) {
            throw new IllegalStateException(
                    "There is no schema.json of '%s'. Compile the adapter with the processor of this version."
                            .formatted(adapterName()));
        }
        try {
            return SchemaSnapshot.parse(json);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The schema.json of '%s' cannot be read: %s.".formatted(adapterName(), e.getMessage()), e);
        }
    }

    /**
     * The drafts of the migration from the snapshot that the adapter was compiled with, in order.
     *
     * @return their paths, which begin with the dialect; none if the tables are those of the snapshot
     * @throws IllegalStateException if it was compiled without one, or something is still to be decided
     */
    List<String> drafts() {
        String index = read(adapter, "migration/index.txt");
        if (index == null) {
            throw new IllegalStateException(("There is nothing to accept for '%s'. Compile it with"
                            + " -Aauthadapter.schema.snapshot=<file>, and decide what that asks for.")
                    .formatted(adapterName()));
        }
        return index.lines().toList();
    }

    /** The text of one of {@link #drafts()}. */
    String draft(String path) {
        String text = read(adapter, "migration/" + path);
        if (text == null) {
            throw new IllegalStateException(
                    "The draft '%s' is missing. Compile '%s' again.".formatted(path, adapterName()));
        }
        return text;
    }

    private static @Nullable String read(Class<?> adapter, String file) {
        String resource = "/META-INF/authadapter/%s/%s".formatted(adapter.getName(), file);
        try (InputStream stream = adapter.getResourceAsStream(resource)) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
