/**
 * Draws the tables of an adapter, from the snapshot that belongs to no database: for Mermaid, and as a page for any browser. No API: it
 * may change in any version.
 *
 * <p>Imports {@code dev.authadapter.schema} and the JDK. Start reading at {@link dev.authadapter.diagram.HtmlPage}.
 */
@NullMarked
package dev.authadapter.diagram;

import org.jspecify.annotations.NullMarked;
