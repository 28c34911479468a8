package dev.authadapter.examples.quickstart;

import dev.authadapter.AuthAdapters;
import dev.authadapter.AuthDatabase;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Signs a person in by a magic link and another by an OAuth account, and says at each step what was stored. */
public final class Quickstart {

    /** Held, since the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private Quickstart() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String connection = System.getenv("DATABASE_CONNECTION_STRING");
        HIBERNATE.setLevel(Level.WARNING);
        boolean printSql = Boolean.parseBoolean(System.getenv("DEBUG"));
        try (AuthDatabase database = AuthAdapters.open(connection, printSql)) {
            run(database, new Narrator(System.out));
        }
    }

    static void run(AuthDatabase database, Narrator narrator) {
        boolean created = database.createSchema();
        narrator.step(
                created
                        ? "Created the tables, from the DDL inside the runtime's jar"
                        : "Found the tables of an earlier run");
        new MagicLinkSignIn(database.adapter(), narrator).run("ada@example.com");
        new OAuthSignIn(database.adapter(), narrator).run();
    }
}
