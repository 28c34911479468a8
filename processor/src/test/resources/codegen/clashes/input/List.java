package com.acme;

/** An entity of the application's. */
@jakarta.persistence.Entity
public class List extends dev.authadapter.entity.BaseSession<Property> {

    /** Makes an empty one. */
    public List() {}
}
