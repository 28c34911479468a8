/**
 * The annotation processor: {@code source} reads, {@code model} holds, {@code validation} checks, {@code codegen} and
 * {@code schema} write, {@code diagnostic} prints.
 */
@NullMarked
package dev.authadapter.processor;

import org.jspecify.annotations.NullMarked;
