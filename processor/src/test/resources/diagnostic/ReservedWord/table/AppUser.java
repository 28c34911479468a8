package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@AuthUser
@Entity
@Table(name = "user")
public class AppUser extends BaseUser {

    public AppUser() {}
}
