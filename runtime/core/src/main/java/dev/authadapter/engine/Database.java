package dev.authadapter.engine;

import org.jspecify.annotations.Nullable;

/**
 * What differs between databases.
 *
 * @param returning how it hands back rows that a statement changes
 * @param foreignKeys whether it enforces those that are declared
 * @param transactionForLargeObjects whether it refuses to read or write a {@code @Lob} outside a transaction
 * @param beginsWithWrite whether a transaction that has read is refused to write when another has written meanwhile
 * @param writesTogether whether common table expressions may insert, and foreign keys are checked after all of them
 */
record Database(
        Returning returning,
        ForeignKeys foreignKeys,
        boolean transactionForLargeObjects,
        boolean beginsWithWrite,
        boolean writesTogether) {

    /** The statement that a transaction of several statements begins with, to be allowed to write; null if none is needed. */
    @Nullable
    String beginning(String table) {
        return beginsWithWrite ? "delete from " + table + " where 1=0" : null;
    }
}
