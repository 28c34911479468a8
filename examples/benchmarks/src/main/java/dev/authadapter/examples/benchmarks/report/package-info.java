/** Ratios, goals and how they are shown. */
package dev.authadapter.examples.benchmarks.report;
