package app;

public class AppUserAccount {}
