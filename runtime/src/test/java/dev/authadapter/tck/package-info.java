/**
 * The conformance kit: what every adapter must do, as tests that run on any adapter. Published as the {@code tests}
 * artifact of {@code authadapter-runtime}; bring {@code junit-jupiter}, {@code junit-platform-launcher} and
 * {@code assertj-core}.
 *
 * <p>To test an adapter, write an {@link dev.authadapter.tck.AdapterHarness} for it (for entities that extend the base
 * classes, {@code dev.authadapter.tck.jpa} has most of one), then one subclass of
 * {@link dev.authadapter.tck.AdapterConformance}, or of {@link dev.authadapter.tck.AuthenticatorConformance} if the adapter
 * stores passkeys, per database. Each test's name starts with what it proves: 1 to 50 are the checks of the reference's
 * suite, letters and number a requirement of this project, G what the reference's suite forgets.
 *
 * <p>Imports {@code java..}, JSpecify, JUnit, AssertJ and {@code dev.authadapter}; knows neither JPA nor a database. Start
 * reading at {@link dev.authadapter.tck.AdapterConformance}.
 */
@NullMarked
package dev.authadapter.tck;

import org.jspecify.annotations.NullMarked;
