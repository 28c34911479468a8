/**
 * An adapter of the default entities that stores tokens as they are, for tables that are shared with Auth.js: the kit must hold
 * for it, too.
 */
@AuthConfig(
        adapter = "PlainAuthAdapter",
        sessionTokens = TokenStorage.PLAIN,
        verificationTokens = TokenStorage.PLAIN,
        dialects = "h2")
@NullMarked
package dev.authadapter.defaults.plain;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.TokenStorage;
import org.jspecify.annotations.NullMarked;
