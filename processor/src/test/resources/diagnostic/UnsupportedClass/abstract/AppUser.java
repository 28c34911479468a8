package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.MappedSuperclass;

@AuthUser
@MappedSuperclass
public abstract class AppUser extends BaseUser {

    protected AppUser() {}
}
