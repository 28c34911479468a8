/**
 * An adapter of the default entities that takes keys, for digests and for encrypted tokens of providers: the kit must hold for it,
 * too.
 */
@AuthConfig(
        adapter = "KeyedAuthAdapter",
        sessionTokens = TokenStorage.HMAC_SHA256,
        verificationTokens = TokenStorage.HMAC_SHA256,
        encryptProviderTokens = true,
        dialects = "h2")
package dev.authadapter.examples.customuser.keyed;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.TokenStorage;
