package com.acme;

/** An entity of the application's, unfinished. */
@jakarta.persistence.Entity
public class Session {

    /** Makes an empty one. */
    public Session() {}
}
