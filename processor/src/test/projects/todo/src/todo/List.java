package todo;

/** A list of things to do, which {@code java.util} has nothing to do with. */
public class List {}
