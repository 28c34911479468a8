package app;

import dev.authadapter.annotation.AuthUser;

@AuthUser
public record AppUser(String id, String email) {}
