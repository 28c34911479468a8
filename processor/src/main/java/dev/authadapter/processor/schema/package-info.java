/**
 * From the entities to DDL
 *
 * <p>May import  a class loader turns source elements into classes, stock Hibernate binds them and writes the statements.:model and diagnostic.
 */
@NullMarked
package dev.authadapter.processor.schema;

import org.jspecify.annotations.NullMarked;
