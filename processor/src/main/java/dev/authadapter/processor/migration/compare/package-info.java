/**
 * What is different between two snapshots of an adapter's tables: a function from two values to a list of values. Knows neither
 * databases nor files. Start reading at {@link dev.authadapter.processor.migration.compare.SchemaComparison}.
 */
@NullMarked
package dev.authadapter.processor.migration.compare;

import org.jspecify.annotations.NullMarked;
