/**
 * The contract: what an application may ask of the place where its users, linked accounts, sessions and one-time tokens
 * are kept.
 *
 * <p>Imports {@code java..}, JSpecify and, for {@link dev.authadapter.AuthTransactions} alone, JPA; knows neither the engine nor
 * Hibernate. Start reading at {@link dev.authadapter.AuthAdapter}.
 */
@NullMarked
package dev.authadapter;

import org.jspecify.annotations.NullMarked;
