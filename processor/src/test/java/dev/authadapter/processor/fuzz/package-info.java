/**
 * Whether any slip of the pen makes the processor fall over: valid entities are spoilt at random, and whatever comes of it has to be a
 * working adapter or a message that a person understands. Uses the tests' projects and {@code javac} in memory; start with
 * {@link dev.authadapter.processor.fuzz.FuzzTest}.
 */
@NullMarked
package dev.authadapter.processor.fuzz;

import org.jspecify.annotations.NullMarked;
