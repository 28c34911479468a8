/**
 * What must hold of a model: one class per rule, and {@code Rules} is the list of them.
 *
 * <p>May import model and diagnostic. Rules never see the compiler; what only it can tell is checked where it is read.
 * Start reading at {@link dev.authadapter.processor.validation.Rules}.
 */
@NullMarked
package dev.authadapter.processor.validation;

import org.jspecify.annotations.NullMarked;
