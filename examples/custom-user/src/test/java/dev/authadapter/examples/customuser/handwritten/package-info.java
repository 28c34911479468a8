/**
 * An adapter written by hand, and how the conformance kit runs on it: what {@code docs/conformance.md} shows. Keeps rows in
 * memory, which serves tests of an application, too.
 *
 * <p>Imports {@code dev.authadapter} and the kit; knows neither JPA nor a database. Start reading at {@code InMemoryHarness}.
 */
package dev.authadapter.examples.customuser.handwritten;
