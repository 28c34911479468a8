package app;

public class AppUserSession {}
