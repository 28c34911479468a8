/**
 * The adapter of the default entities, for applications that annotate no class of their own. The processor writes it when
 * this library is built, exactly as it does for an application.
 *
 * <p>Imports {@code dev.authadapter}, its engine and its entities. Start reading at
 * {@link dev.authadapter.AuthAdapters}, which opens the adapter.
 */
@AuthConfig(adapter = "DefaultAuthAdapter")
@NullMarked
package dev.authadapter.defaults;

import dev.authadapter.annotation.AuthConfig;
import org.jspecify.annotations.NullMarked;
