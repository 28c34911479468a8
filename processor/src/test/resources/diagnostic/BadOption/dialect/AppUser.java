package app;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

@AuthUser
@AuthConfig(dialects = {"h2", "postgres"})
@Entity
public class AppUser extends BaseUser {

    public AppUser() {}
}
