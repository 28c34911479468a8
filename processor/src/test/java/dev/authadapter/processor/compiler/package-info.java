/** The processor in whole compilations: rounds, determinism, warnings, and what the generated code looks like. */
@NullMarked
package dev.authadapter.processor.compiler;

import org.jspecify.annotations.NullMarked;
