package app;

import dev.authadapter.annotation.AuthSession;

@AuthSession
public record AppSession(String id) {}
