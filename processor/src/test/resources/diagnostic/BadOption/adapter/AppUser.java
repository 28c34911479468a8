package app;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

@AuthUser
@AuthConfig(adapter = "App-Users")
@Entity
public class AppUser extends BaseUser {

    public AppUser() {}
}
