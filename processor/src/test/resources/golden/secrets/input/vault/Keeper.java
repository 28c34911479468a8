package vault;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.annotation.TokenStorage;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

/** A user of an adapter that takes keys. */
@AuthUser
@AuthConfig(
        passkeys = false,
        sessionTokens = TokenStorage.PLAIN,
        verificationTokens = TokenStorage.HMAC_SHA256,
        migrateTokensOnRead = true)
@Entity
public class Keeper extends BaseUser {

    /** Makes a keeper. */
    public Keeper() {}
}
