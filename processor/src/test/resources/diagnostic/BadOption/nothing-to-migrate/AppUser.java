package app;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.annotation.TokenStorage;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

@AuthUser
@AuthConfig(
        sessionTokens = TokenStorage.PLAIN,
        verificationTokens = TokenStorage.PLAIN,
        migrateTokensOnRead = true)
@Entity
public class AppUser extends BaseUser {

    public AppUser() {}
}
