package app;

/** A class that knows nothing of the adapter. */
public class AppUserVerificationToken {}
