package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;

@AuthUser
public class AppUser extends BaseUser {

    public AppUser() {}
}
