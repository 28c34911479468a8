package app;

/** Something to sew on. */
public class AppUserPatch {}
