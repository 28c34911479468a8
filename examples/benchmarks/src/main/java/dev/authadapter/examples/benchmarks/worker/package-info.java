/**
 * The process that measures one contestant on one database, with JMH. JMH itself would start a process for each operation;
 * here one process stays for all of them, as an application does, and the processes of all contestants take turns.
 */
package dev.authadapter.examples.benchmarks.worker;
