/**
 * From the entities to DDL: a class loader turns the compiler's types into classes, and stock Hibernate binds them and
 * writes the statements. No mapping rule of JPA is ours.
 *
 * <p>Imports {@code model}, {@code diagnostic}, ASM and Hibernate; only the classes whose name begins with {@code Shadow}
 * import {@code javax.lang.model}. Hibernate is not loaded before {@code generate} is called. Start reading at
 * {@link dev.authadapter.processor.schema.SchemaGenerator}.
 */
@NullMarked
package dev.authadapter.processor.schema;

import org.jspecify.annotations.NullMarked;
