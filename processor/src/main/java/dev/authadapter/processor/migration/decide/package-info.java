/**
 * What is to be done about the differences between two snapshots: some follow from what is different, some a person must decide,
 * in a file under version control. A function from two snapshots and the decisions to steps, or to what is still to be
 * decided. Knows no database. Start reading at {@link dev.authadapter.processor.migration.decide.Planner}.
 */
@NullMarked
package dev.authadapter.processor.migration.decide;

import org.jspecify.annotations.NullMarked;
