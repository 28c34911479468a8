/**
 * What generated adapters stand on: the descriptions of entities that only the compiler could make (bindings), the stores of
 * the contract ({@code Persistent…}) on a few primitives ({@code Rows} and its kin), and two implementations of those:
 * statements of its own ({@code Direct…}) and Hibernate's sessions ({@code Orm…}). {@code Choices} decides between them.
 *
 * <p>Imports {@code java..}, JSpecify, JPA and {@code dev.authadapter}; Hibernate's SPI only in the classes whose
 * names begin with {@code Hibernate}.
 * An application uses generated classes and never this package. Start reading at {@link dev.authadapter.engine.AuthEngine}.
 */
@NullMarked
package dev.authadapter.engine;

import org.jspecify.annotations.NullMarked;
