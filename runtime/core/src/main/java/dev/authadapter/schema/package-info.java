/**
 * The tables of an adapter in a form that belongs to no database: what {@code schema.json} holds.
 *
 * <p>Shared by the processor, which writes it and compares it with an earlier one, and by programs that show it. Depends on
 * the JDK only; the processor carries a copy of these classes under a name of its own. Start reading at
 * {@link dev.authadapter.schema.SchemaSnapshot}.
 */
@NullMarked
package dev.authadapter.schema;

import org.jspecify.annotations.NullMarked;
