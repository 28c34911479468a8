/** Compiles sources with the processor, on javac and on ECJ, and tells what came of it. */
@NullMarked
package dev.authadapter.processor.testing;

import org.jspecify.annotations.NullMarked;
