package com.example.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** As in Spring Security. */
public interface UserDetails extends Serializable {

    default Collection<String> getAuthorities() {
        return List.of("ROLE_USER");
    }

    String getPassword();

    String getUsername();

    default boolean isAccountNonExpired() {
        return true;
    }

    default boolean isEnabled() {
        return true;
    }
}
