/**
 * The annotation processor: {@code source} reads, {@code model} holds, {@code validation} checks, {@code codegen} and
 * {@code schema} write, {@code diagnostic} prints.
 *
 * <p>The classes of this package tie the others together and may import all of them; none of the others imports this one.
 * Start reading at {@link dev.authadapter.processor.AuthProcessor}, whose text is the architecture.
 */
@NullMarked
package dev.authadapter.processor;

import org.jspecify.annotations.NullMarked;
