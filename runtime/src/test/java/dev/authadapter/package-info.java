/** What the front door promises to a person who types a connection string or exports a schema. */
@NullMarked
package dev.authadapter;

import org.jspecify.annotations.NullMarked;
