package dev.authadapter.engine;

/**
 * What differs between databases.
 *
 * @param returning how it hands back rows that a statement changes
 * @param enforcesForeignKeys whether a declared foreign key is sure to be enforced
 */
record Database(Returning returning, boolean enforcesForeignKeys) {}
