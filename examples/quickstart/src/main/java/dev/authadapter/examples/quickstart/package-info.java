/**
 * The quick start: the default entities on one SQLite file, no annotation written.
 *
 * <p>Imports only what an application would: {@code dev.authadapter} and the default entities. Start reading at
 * {@link dev.authadapter.examples.quickstart.Quickstart}.
 */
package dev.authadapter.examples.quickstart;
