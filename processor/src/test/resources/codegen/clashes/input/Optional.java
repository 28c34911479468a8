package com.acme;

/** An entity of the application's. */
@jakarta.persistence.Entity
public class Optional extends dev.authadapter.entity.BaseAccount<Property> {

    /** Makes an empty one. */
    public Optional() {}
}
