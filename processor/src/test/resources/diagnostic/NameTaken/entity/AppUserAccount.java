package app;

/** A bank account. */
public class AppUserAccount {}
