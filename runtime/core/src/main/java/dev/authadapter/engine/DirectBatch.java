package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.TransientFailureException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Inserts rows of several tables in one statement: whole or not at all, without a transaction, in one round trip. */
final class DirectBatch {

    private final Sessions sessions;
    private final Transactions transactions;

    /** By what they consist of: a user and an account, with and without a session. */
    private final Map<List<String>, String> together = new ConcurrentHashMap<>();

    /**
     * Makes it.
     *
     * @param sessions for statements on the tables
     */
    DirectBatch(Sessions sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /**
     * Inserts rows, unless the database refuses the statement: then the caller inserts each by itself, to be told which was
     * refused, or to succeed where a trigger looks for a row that the statement has not finished. In a transaction of others
     * that would be too late, since a failure ends it; so there each is inserted by itself at once.
     *
     * @param preparation prepares the insertions, each of which may point at those before it; empty if one cannot be prepared
     * @return whether all rows were inserted; none was if not
     */
    boolean insert(Function<Context, Optional<List<Insertion>>> preparation) {
        if (transactions.mayTakePart()) {
            return false;
        }
        try {
            Optional<List<Insertion>> inserted = sessions.single(jdbc -> {
                Optional<List<Insertion>> prepared = preparation.apply(jdbc.context());
                if (prepared.isPresent()) {
                    insert(jdbc, prepared.get());
                }
                return prepared;
            });
            inserted.ifPresent(insertions ->
                    insertions.forEach(insertion -> insertion.inserted().run()));
            return inserted.isPresent();
        } catch (AuthStoreException e) {
            if (isRefusal(e)) {
                return false;
            }
            throw e;
        }
    }

    /** If the connection was lost, the rows may have been inserted, and the second attempt would find them. */
    private static boolean isRefusal(AuthStoreException e) {
        return e.getCause() instanceof SQLException && !(e instanceof TransientFailureException);
    }

    private void insert(Jdbc jdbc, List<Insertion> insertions) throws SQLException {
        List<String> statements = new ArrayList<>(insertions.size());
        for (Insertion insertion : insertions) {
            statements.add(insertion.sql());
        }
        jdbc.update(together.computeIfAbsent(statements, Sql::together), parameters -> {
            for (Insertion insertion : insertions) {
                insertion.parameters().writeTo(parameters);
            }
        });
    }
}
