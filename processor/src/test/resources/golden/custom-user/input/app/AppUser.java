package app;

import dev.authadapter.annotation.AuthHidden;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** A user with a role, and with relations to classes that are generated. */
@AuthUser
@Entity
@Table(name = "app_user", uniqueConstraints = @UniqueConstraint(name = "uk_app_user_email", columnNames = "email"))
public class AppUser extends BaseUser {

    /** What a user may do. */
    public enum Role {
        /** A reader. */
        MEMBER,
        /** Somebody who may do everything. */
        ADMIN
    }

    @AuthHidden
    @Enumerated(EnumType.STRING)
    Role role = Role.MEMBER;

    @OneToMany(mappedBy = "user")
    List<AppUserAccount> accounts = new ArrayList<>();

    @OneToMany(mappedBy = "user")
    List<AppUserSession> sessions = new ArrayList<>();

    /** Makes a member. */
    public AppUser() {}
}
