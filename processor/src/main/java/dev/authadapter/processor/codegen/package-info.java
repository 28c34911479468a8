/**
 * From the model to Java source, with JavaPoet: one renderer per generated type, every generated name in
 * {@code GeneratedNames}, every library type in {@code LibraryTypes}.
 *
 * <p>Imports {@code model}, JavaPoet and, for JavaPoet, {@code javax.lang.model.element.Modifier}. Nothing here reports a
 * problem: a model that was checked can be rendered. Start reading at
 * {@link dev.authadapter.processor.codegen.CodeGenerator}.
 */
@NullMarked
package dev.authadapter.processor.codegen;

import org.jspecify.annotations.NullMarked;
