package dev.authadapter.processor.model;

/** How the persistence unit makes names; named like the constants of the annotation. */
public enum Naming {
    /** As JPA says. */
    JPA,
    /** Lower case with underscores. */
    SNAKE_CASE
}
