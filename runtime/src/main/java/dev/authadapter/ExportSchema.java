package dev.authadapter;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Prints the schema of an adapter from the command line:
 *
 * <pre>{@code java -cp … dev.authadapter.ExportSchema --dialect postgresql --output V1__auth.sql}</pre>
 *
 * <p>Exit codes: 0 done, 1 no such adapter or schema, or the file cannot be written, 2 wrong usage.
 */
public final class ExportSchema {

    private static final String USAGE = """
            Usage: java -cp <class path> dev.authadapter.ExportSchema --dialect <name> [--adapter <class>] [--output <file>]
              --dialect <name>   the database, such as postgresql or sqlite
              --adapter <class>  the generated adapter, fully qualified (default: %s)
              --output <file>    where to write the SQL (default: standard output)
              --help             print this text
            """.formatted(ExportArguments.DEFAULT_ADAPTER);

    private final PrintStream out;
    private final PrintStream err;

    ExportSchema(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Prints the schema and exits.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new ExportSchema(System.out, System.err).run(arguments));
    }

    /** Returns the exit code. */
    int run(String... arguments) {
        try {
            ExportArguments parsed = ExportArguments.parse(arguments);
            if (parsed.help()) {
                out.print(USAGE);
                return 0;
            }
            return export(parsed);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        }
    }

    private int export(ExportArguments arguments) {
        try {
            AuthSchema schema = AuthSchema.of(adapter(arguments.adapter()));
            write(schema.ddl(arguments.dialect()), arguments.output());
            return 0;
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static Class<?> adapter(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "There is no class '%s' on the class path. Give --adapter the fully qualified name of a generated adapter."
                            .formatted(name),
                    e);
        }
    }

    private void write(String ddl, @Nullable Path output) {
        if (output == null) {
            out.print(ddl);
            return;
        }
        try {
            Files.writeString(output, ddl, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write '%s': %s.".formatted(output, e), e);
        }
    }
}
