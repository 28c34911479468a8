/**
 * The annotations a user puts on entity classes; read by the annotation processor by name and never loaded by it.
 *
 * <p>Imports nothing outside {@code java.lang}. All annotations are kept in class files, so that a role class is read the
 * same from source and from a jar. Start reading at {@link dev.authadapter.annotation.AuthUser}.
 */
package dev.authadapter.annotation;
