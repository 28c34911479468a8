package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@AuthUser
@Entity
@Table(name = "app_user", uniqueConstraints = @UniqueConstraint(columnNames = "email"), indexes = @Index(columnList = "birthday"))
public class AppUser extends BaseUser {

    public AppUser() {}
}
