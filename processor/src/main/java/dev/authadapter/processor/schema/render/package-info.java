/**
 * From the steps of a migration to the statements of one database. What Hibernate's dialects can write they write; the rest is
 * one small class per database. Start reading at {@link dev.authadapter.processor.schema.render.MigrationRenderer}.
 */
@NullMarked
package dev.authadapter.processor.schema.render;

import org.jspecify.annotations.NullMarked;
