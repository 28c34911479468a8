/**
 * What must hold of a model
 *
 * <p>May import  one class per rule, {@code Rules} is the list.:model and diagnostic.
 */
@NullMarked
package dev.authadapter.processor.validation;

import org.jspecify.annotations.NullMarked;
