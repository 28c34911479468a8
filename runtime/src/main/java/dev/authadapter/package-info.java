/**
 * The contract and its front door: what an application may ask of the place where its users, linked accounts, sessions
 * and one-time tokens are kept; how to open one without writing any entity; how to get at the generated schema.
 *
 * <p>The contract imports {@code java..} and JSpecify and knows neither JPA nor Hibernate; only the classes that open a
 * database do. Start reading at {@link dev.authadapter.AuthAdapter}, or at {@link dev.authadapter.AuthAdapters} to try it.
 */
@NullMarked
package dev.authadapter;

import org.jspecify.annotations.NullMarked;
