package app;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

@AuthUser
@AuthConfig(dialects = "postgresql:sixteen")
@Entity
public class AppUser extends BaseUser {

    public AppUser() {}
}
