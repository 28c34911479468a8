/** Whether what is compared is comparable. */
package dev.authadapter.examples.benchmarks.contestant;
