/**
 * What stands behind {@link dev.authadapter.AuthSchema} and {@link dev.authadapter.ExportSchema}: reading the statements of a generated
 * schema, comparing them with a database or with a running application, and writing them in other forms. No API: it may change in
 * any version.
 *
 * <p>Imports JDBC and, in the classes named after it, Hibernate; nothing of the contract. Start reading at
 * {@link dev.authadapter.ddl.SchemaScript}.
 */
@NullMarked
package dev.authadapter.ddl;

import org.jspecify.annotations.NullMarked;
