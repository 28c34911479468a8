package com.acme;

/** An entity of the application's, unfinished. */
@jakarta.persistence.Entity
public class User {

    /** Makes an empty one. */
    public User() {}
}
