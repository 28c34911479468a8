/**
 * The entities: base classes to extend, and the defaults that stand in for every role nobody annotated.
 *
 * <p>Imports JPA, JSpecify and Hibernate's mapping annotations and lengths, nothing of this library. Start reading at
 * {@link dev.authadapter.entity.BaseUser}.
 */
@NullMarked
package dev.authadapter.entity;

import org.jspecify.annotations.NullMarked;
