package dev.authadapter.engine;

/**
 * What differs between databases.
 *
 * @param returning how it hands back rows that a statement changes
 * @param enforcesForeignKeys whether a declared foreign key is sure to be enforced
 * @param transactionForLargeObjects whether it refuses to read or write a {@code @Lob} outside a transaction
 */
record Database(Returning returning, boolean enforcesForeignKeys, boolean transactionForLargeObjects) {}
