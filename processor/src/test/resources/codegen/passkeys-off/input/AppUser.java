package com.acme;

import dev.authadapter.annotation.AuthHidden;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import java.util.List;

/** An entity of the application's. */
@AuthUser
@Entity
public class AppUser extends BaseUser {

    /** Makes an empty one. */
    public AppUser() {}

    @AuthHidden
    @Enumerated(EnumType.STRING)
    private Role role;

    /**
     * Returns the role.
     *
     * @return the role
     */
    public Role getRole() {
        return role;
    }

    /**
     * Sets the role.
     *
     * @param role the role
     */
    public void setRole(Role role) {
        this.role = role;
    }

    @OneToMany(mappedBy = "user")
    List<AppUserSession> sessions;

    @OneToMany(mappedBy = "user")
    List<AppUserAccount> accounts;
}
