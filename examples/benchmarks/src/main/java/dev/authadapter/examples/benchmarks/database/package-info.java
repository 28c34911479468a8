/** The databases, the tables and the rows that every contestant finds. */
package dev.authadapter.examples.benchmarks.database;
