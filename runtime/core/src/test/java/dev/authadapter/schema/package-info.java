/** Tests of the snapshots' text. */
@NullMarked
package dev.authadapter.schema;

import org.jspecify.annotations.NullMarked;
