package app;

final class AppUserAuthBinding {}
