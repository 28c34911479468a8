package dev.authadapter.examples.benchmarks.worker;

import dev.authadapter.examples.benchmarks.contestant.SessionContestant;
import dev.authadapter.examples.benchmarks.database.RowWriter;
import dev.authadapter.examples.benchmarks.database.Rows;
import java.util.HashMap;
import java.util.Map;

/** Stored sessions, found by their numbers. */
interface SessionStock {

    /** Stores sessions. */
    void add(int from, int to);

    String token(int number);

    /**
     * Sessions in the table of all contestants.
     *
     * @param users how many users they belong to
     */
    record Written(RowWriter writer, int users) implements SessionStock {

        @Override
        public void add(int from, int to) {
            writer.sessions(from, to, users);
        }

        @Override
        public String token(int number) {
            return Rows.sessionToken(number);
        }
    }

    /** Sessions of a contestant that has tables and tokens of its own. */
    final class Created implements SessionStock {

        private final SessionContestant sessions;
        private final int users;
        private final Map<Integer, String> tokens = new HashMap<>();

        Created(SessionContestant sessions, int users) {
            this.sessions = sessions;
            this.users = users;
        }

        @Override
        public void add(int from, int to) {
            for (int i = from; i < to; i++) {
                tokens.put(
                        i,
                        sessions.createSession(Rows.userId(i % users), Rows.sessionToken(i), Rows.EXPIRES)
                                .getSessionToken());
            }
        }

        @Override
        public String token(int number) {
            return tokens.get(number);
        }
    }
}
