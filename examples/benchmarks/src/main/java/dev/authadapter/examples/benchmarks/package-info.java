/**
 * Measures the adapter against what one would use in its place.
 *
 * <p>{@link dev.authadapter.examples.benchmarks.Benchmarks} starts a process for each contestant ({@code worker}), has them
 * measured in turn, operation by operation, and reports ratios ({@code report}).
 */
package dev.authadapter.examples.benchmarks;
