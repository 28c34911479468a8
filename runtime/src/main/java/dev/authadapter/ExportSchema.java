package dev.authadapter;

import dev.authadapter.ddl.FlywayFile;
import dev.authadapter.ddl.LiquibaseScript;
import dev.authadapter.ddl.SchemaFormat;
import dev.authadapter.ddl.SchemaScript;
import dev.authadapter.diagram.HtmlPage;
import dev.authadapter.diagram.MermaidDiagram;
import dev.authadapter.schema.SchemaSnapshot;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Prints the schema of an adapter from the command line:
 *
 * <pre>{@code java -cp … dev.authadapter.ExportSchema --dialect postgresql --output V1__auth.sql}</pre>
 *
 * <p>Exit codes: 0 done, 1 no such adapter or schema, or the file cannot be written, 2 wrong usage.
 */
public final class ExportSchema {

    private ExportSchema() {}

    /**
     * Prints the schema and exits.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Returns the exit code. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return Commands.run(new Export(out), out, err, arguments);
    }

    private static final class FormatConverter implements ITypeConverter<SchemaFormat> {

        @Override
        public SchemaFormat convert(String value) {
            try {
                return SchemaFormat.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    @Command(
            name = "java -cp <class path> dev.authadapter.ExportSchema",
            description = "Prints the tables of an adapter, as statements for a database or as a diagram.",
            sortOptions = false,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:done", "1:no such adapter or schema, or the file cannot be written", "2:wrong usage"})
    private static final class Export implements Callable<Integer> {

        @Option(
                names = "--adapter",
                paramLabel = "<class>",
                defaultValue = "dev.authadapter.defaults.DefaultAuthAdapter",
                description = "the generated adapter, fully qualified (default: ${DEFAULT-VALUE})")
        private String adapter = "";

        @Option(
                names = "--dialect",
                paramLabel = "<name>",
                description = "the database, such as postgresql or sqlite; diagrams do without")
        private @Nullable String dialect;

        @Option(
                names = "--format",
                paramLabel = "<format>",
                defaultValue = "sql",
                converter = FormatConverter.class,
                description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
        private SchemaFormat format = SchemaFormat.SQL;

        @Option(
                names = "--output",
                paramLabel = "<file>",
                description = "where to write it (default: standard output); for flyway also the directory of the"
                        + " migrations, in which the file gets the next version")
        private @Nullable Path output;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private final PrintStream out;

        Export(PrintStream out) {
            this.out = out;
        }

        @Override
        public Integer call() {
            AuthSchema schema = AuthSchema.of(Commands.adapterClass(adapter));
            write(format.isOfOneDatabase() ? statements(schema, dialectOf(schema)) : diagram(schema.snapshot()));
            return 0;
        }

        private String dialectOf(AuthSchema schema) {
            return Optional.ofNullable(dialect)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "'--dialect' is missing. There is a schema for: %s."
                                    .formatted(String.join(", ", schema.dialects()))));
        }

        private String statements(AuthSchema schema, String database) {
            String ddl = schema.ddl(database);
            if (format != SchemaFormat.LIQUIBASE_SQL) {
                return ddl;
            }
            return LiquibaseScript.write(
                    schema.adapterName(),
                    database,
                    schema.header(database),
                    SchemaScript.of(schema.statements(database)));
        }

        private String diagram(SchemaSnapshot snapshot) {
            if (dialect != null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'--format=%s' shows what all databases have in common. Leave '--dialect' out."
                                .formatted(format));
            }
            return format == SchemaFormat.MERMAID ? MermaidDiagram.draw(snapshot) : HtmlPage.write(snapshot);
        }

        private Path flywayFile(Path given) throws IOException {
            try {
                return FlywayFile.of(given);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
        }

        private void write(String text) {
            if (output == null) {
                out.print(text);
                return;
            }
            try {
                Path file = format == SchemaFormat.FLYWAY ? flywayFile(output) : output;
                Files.writeString(file, text, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new IllegalStateException("Cannot write '%s': %s.".formatted(output, e), e);
            }
        }
    }
}
