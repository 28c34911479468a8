/**
 * The contract: what an application may ask of the place where its users, linked accounts, sessions and one-time tokens
 * are kept.
 *
 * <p>Imports {@code java..} and JSpecify; knows neither JPA nor Hibernate, except the classes that open a database or read
 * a generated schema. Start reading at {@link dev.authadapter.AuthAdapter}.
 */
@NullMarked
package dev.authadapter;

import org.jspecify.annotations.NullMarked;
