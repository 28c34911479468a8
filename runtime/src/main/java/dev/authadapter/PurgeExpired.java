package dev.authadapter;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;

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

    private static final String USAGE = """
            Usage: java -cp <class path> dev.authadapter.PurgeExpired --database <connection> [--batch <rows>]
              --database <connection>  the path of a SQLite file, or a JDBC URL
              --batch <rows>           how many rows a transaction deletes at most (default: %d)
              --help                   print this text
            """.formatted(PurgeArguments.DEFAULT_BATCH);

    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    PurgeExpired(PrintStream out, PrintStream err, Clock clock) {
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /**
     * Deletes and exits.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new PurgeExpired(System.out, System.err, Clock.systemUTC()).run(arguments));
    }

    /** Returns the exit code. */
    int run(String... arguments) {
        try {
            PurgeArguments parsed = PurgeArguments.parse(arguments);
            if (parsed.help()) {
                out.print(USAGE);
                return 0;
            }
            return purge(parsed);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        }
    }

    private int purge(PurgeArguments arguments) {
        Instant now = clock.instant();
        try (AuthDatabase database = AuthAdapters.open(arguments.database())) {
            ProgressBar bar =
                    new ProgressBar(out, database.adapter().countExpired(now).total());
            Purged purged = database.adapter().purgeExpired(now, arguments.batch(), soFar -> bar.show(soFar.total()));
            bar.close();
            out.printf(
                    "%d sessions and %d verification tokens deleted%n", purged.sessions(), purged.verificationTokens());
            return 0;
        } catch (AuthStoreException | IllegalStateException e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
