package dev.authadapter.engine;

/**
 * What differs between databases.
 *
 * @param returning how it hands back rows that a statement changes
 * @param foreignKeys whether it enforces those that are declared
 * @param transactionForLargeObjects whether it refuses to read or write a {@code @Lob} outside a transaction
 */
record Database(Returning returning, ForeignKeys foreignKeys, boolean transactionForLargeObjects) {}
