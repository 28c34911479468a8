package dev.authadapter.engine;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.SharedSessionContract;

/** Inserts rows of several tables in one statement: whole or not at all, without a transaction, in one round trip. */
final class DirectBatch {

    private final Sessions sessions;
    private final Transactions transactions;

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
     * Inserts rows, unless a constraint refuses one of them: then the caller inserts each by itself, to be told which. In a
     * transaction of others that would be too late, since a failure ends it; so there each is inserted by itself at once.
     *
     * @param preparation prepares the insertions, each of which may point at those before it; empty if one cannot be prepared
     * @return whether all rows were inserted; none was if not
     */
    boolean insert(Function<SharedSessionContract, Optional<List<Insertion>>> preparation) {
        if (transactions.mayTakePart()) {
            return false;
        }
        try {
            Optional<List<Insertion>> inserted = sessions.single(jdbc -> {
                Optional<List<Insertion>> prepared = preparation.apply(jdbc.session());
                if (prepared.isPresent()) {
                    insert(jdbc, prepared.get());
                }
                return prepared;
            });
            inserted.ifPresent(insertions ->
                    insertions.forEach(insertion -> insertion.inserted().run()));
            return inserted.isPresent();
        } catch (ViolationException e) {
            return false;
        }
    }

    private static void insert(Jdbc jdbc, List<Insertion> insertions) throws SQLException {
        jdbc.update(Sql.together(insertions.stream().map(Insertion::sql).toList()), parameters -> {
            for (Insertion insertion : insertions) {
                insertion.parameters().writeTo(parameters);
            }
        });
    }
}
