package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.annotation.AuthVerificationToken;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

@AuthUser
@AuthVerificationToken
@Entity
public class AppUser extends BaseUser {

    public AppUser() {}
}
