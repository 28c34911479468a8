/**
 * Problems as values: found anywhere, collected, and printed once, in the last round.
 *
 * <p>{@code Problem}, {@code ProblemCode}, {@code Origin} and {@code Problems} import {@code java..} only;
 * {@code DiagnosticPrinter} is the only user of the compiler's messager. Start reading at
 * {@link dev.authadapter.processor.diagnostic.Problem}.
 */
@NullMarked
package dev.authadapter.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
