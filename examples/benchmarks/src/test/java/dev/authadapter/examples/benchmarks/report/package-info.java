/** Whether the report says what was measured. */
package dev.authadapter.examples.benchmarks.report;
