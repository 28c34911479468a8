/**
 * From the model to Java source, with JavaPoet.
 *
 * <p>May import model.
 */
@NullMarked
package dev.authadapter.processor.codegen;

import org.jspecify.annotations.NullMarked;
