package com.acme;

/** A value of the application's. */
@jakarta.persistence.Embeddable
public class Patch {

    /** Makes an empty one. */
    public Patch() {}
}
