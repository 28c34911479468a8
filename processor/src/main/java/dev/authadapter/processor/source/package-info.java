/**
 * From the compiler to the model: with the schema's class loader the only code that reads {@code javax.lang.model}.
 *
 * <p>May import model and diagnostic. Elements and type mirrors live for one round; only {@link
 * dev.authadapter.processor.source.AnnotatedTypes}, which holds names, lives longer. Start reading at {@link
 * dev.authadapter.processor.source.ModelReader}.
 */
@NullMarked
package dev.authadapter.processor.source;

import org.jspecify.annotations.NullMarked;
