package app;

public class AppUserView {}
