package dev.authadapter;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Deletes the sessions and one-time tokens of the default entities that have ended, from the command line:
 *
 * <pre>{@code java -cp … dev.authadapter.PurgeExpired --database jdbc:postgresql://…}</pre>
 *
 * <p>An application with entities of its own calls {@link AuthAdapter#purgeExpired} in a scheduled job.
 *
 * <p>Exit codes: 0 done, 1 the database cannot be reached or refuses, 2 wrong usage.
 */
public final class PurgeExpired {

    private PurgeExpired() {}

    /**
     * Deletes and exits.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, Clock.systemUTC(), arguments));
    }

    /** Returns the exit code. */
    static int run(PrintStream out, PrintStream err, Clock clock, String... arguments) {
        return Commands.run(new Purge(out, clock), out, err, arguments);
    }

    @Command(
            name = "java -cp <class path> dev.authadapter.PurgeExpired",
            description = "Deletes the sessions and one-time tokens of the default entities that have ended.",
            sortOptions = false,
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:done", "1:the database cannot be reached or refuses", "2:wrong usage"})
    private static final class Purge implements Callable<Integer> {

        // No default: a purge of the wrong database would seem to have worked.
        @Option(
                names = "--database",
                required = true,
                paramLabel = "<connection>",
                description = "the path of a SQLite file, or a JDBC URL")
        private String database = "";

        @Option(
                names = "--batch",
                paramLabel = "<rows>",
                defaultValue = "1000",
                description = "how many rows a transaction deletes at most (default: ${DEFAULT-VALUE})")
        private int batch;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private final PrintStream out;
        private final Clock clock;

        Purge(PrintStream out, Clock clock) {
            this.out = out;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            if (batch <= 0) {
                throw new ParameterException(
                        spec.commandLine(), "'--batch' is '%d', which is no positive number of rows.".formatted(batch));
            }
            Instant now = clock.instant();
            try (AuthDatabase opened = AuthAdapters.open(database)) {
                ProgressBar bar =
                        new ProgressBar(out, opened.adapter().countExpired(now).total());
                Purged purged = opened.adapter().purgeExpired(now, batch, soFar -> bar.show(soFar.total()));
                bar.close();
                out.printf(
                        "%d sessions and %d verification tokens deleted%n",
                        purged.sessions(), purged.verificationTokens());
                return 0;
            }
        }
    }
}
