package dev.authadapter.examples.benchmarks.worker;

import com.zaxxer.hikari.HikariDataSource;
import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.database.Database;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openjdk.jmh.runner.RunnerException;

/** The process. Reads a command a line, and answers each with a line. */
public final class Worker {

    /** What it prints when it can be asked. */
    public static final String READY = "ready";

    /** Held, since the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final Logger ROOT = Logger.getLogger("");

    private Worker() {}

    /**
     * Runs until its input ends.
     *
     * @param arguments the database, its URL, the contestant, and how many sessions to store
     */
    public static void main(String[] arguments) throws SQLException, IOException, RunnerException {
        ROOT.setLevel(Level.SEVERE);
        Database database = Database.valueOf(arguments[0]);
        ContestantType type = ContestantType.valueOf(arguments[2]);
        try (HikariDataSource pool = database.pool(arguments[1]);
                BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Subject subject = Subject.start(pool, database, type, Integer.parseInt(arguments[3]));
            System.out.println(READY);
            String line;
            while ((line = input.readLine()) != null) {
                System.out.println(Measurer.measure(Command.parse(line)).line());
            }
            subject.sessions().close();
        }
    }
}
