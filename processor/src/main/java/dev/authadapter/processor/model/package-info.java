/**
 * What the processor knows of the entities of one adapter, as values: the compiler is not needed to make, check or render
 * them.
 *
 * <p>Imports {@code java..} and JSpecify only; every type is a record, an enum or a sealed interface. Start reading at
 * {@link dev.authadapter.processor.model.AuthModel}.
 */
@NullMarked
package dev.authadapter.processor.model;

import org.jspecify.annotations.NullMarked;
