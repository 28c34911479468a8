/**
 * From the compiler to the model
 *
 * <p>May import  with the schema's class loader, the only code that knows {@code javax.lang.model}.:model and diagnostic.
 */
@NullMarked
package dev.authadapter.processor.source;

import org.jspecify.annotations.NullMarked;
