/**
 * The adapter of the default entities, put through the conformance kit on every database that can run here: one class per
 * database.
 */
@NullMarked
package dev.authadapter.defaults;

import org.jspecify.annotations.NullMarked;
