package app;

import dev.authadapter.annotation.AuthUser;

@AuthUser
public @interface AppUser {}
