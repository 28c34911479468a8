/** Adapters as components: real containers find them and lend them their transactions. Start with {@code ComponentTest}. */
@NullMarked
package dev.authadapter.processor.components;

import org.jspecify.annotations.NullMarked;
