package dev.authadapter;

import dev.authadapter.ddl.Acceptance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Takes the drafts of a migration, and the snapshot they lead to, over into the source tree:
 *
 * <pre>{@code java -cp … dev.authadapter.AcceptSchema --adapter com.example.MemberAuthAdapter
 *     --snapshot src/main/authadapter/schema.json --migrations postgresql=src/main/resources/db/migration}</pre>
 *
 * <p>Exit codes: 0 done, 1 there is nothing to accept, or a file cannot be written, 2 wrong usage.
 */
public final class AcceptSchema {

    private AcceptSchema() {}

    /**
     * Accepts and exits.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Returns the exit code. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return Commands.run(new Accept(out), out, err, arguments);
    }

    @Command(
            name = "java -cp <class path> dev.authadapter.AcceptSchema",
            description = "Takes the drafts of a migration, and the snapshot they lead to, over into the source tree.",
            sortOptions = false,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:done", "1:nothing to accept, or a file cannot be written", "2:wrong usage"})
    private static final class Accept implements Callable<Integer> {

        @Option(
                names = "--adapter",
                paramLabel = "<class>",
                required = true,
                description = "the generated adapter, fully qualified")
        private String adapter = "";

        @Option(
                names = "--snapshot",
                paramLabel = "<file>",
                required = true,
                description = "the snapshot under version control, as in -Aauthadapter.schema.snapshot")
        private Path snapshot = Path.of("schema.json");

        @Option(
                names = "--migrations",
                paramLabel = "<dialect>=<directory>",
                description = "where the migrations of a database are; once for each database")
        private Map<String, Path> migrations = new LinkedHashMap<>();

        @Option(
                names = "--snapshot-only",
                description = "take no migration, since the database has these tables already")
        private boolean isSnapshotOnly;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private final PrintStream out;

        Accept(PrintStream out) {
            this.out = out;
        }

        @Override
        public Integer call() {
            if (migrations.isEmpty() != isSnapshotOnly) {
                throw new ParameterException(
                        spec.commandLine(), "Give either '--migrations <dialect>=<directory>' or '--snapshot-only'.");
            }
            AuthSchema schema = AuthSchema.of(Commands.adapterClass(adapter));
            Acceptance acceptance = new Acceptance(schema.snapshot(), schema.drafts(), schema::draft);
            try {
                List<Path> written = acceptance.write(snapshot, migrations);
                written.forEach(out::println);
                if (written.isEmpty()) {
                    out.println("These tables are accepted already.");
                }
                return 0;
            } catch (IOException e) {
                throw new IllegalStateException("Cannot accept: %s.".formatted(e), e);
            }
        }
    }
}
