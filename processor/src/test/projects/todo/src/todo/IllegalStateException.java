package todo;

/** A class that has its name from somewhere else. */
public class IllegalStateException {}
