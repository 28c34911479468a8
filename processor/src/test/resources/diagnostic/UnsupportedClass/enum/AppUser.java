package app;

import dev.authadapter.annotation.AuthUser;

@AuthUser
public enum AppUser {
    ADMIN
}
