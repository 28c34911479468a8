package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

public class Application {

    @AuthUser
    @Entity
    public class AppUser extends BaseUser {

        public AppUser() {}
    }
}
