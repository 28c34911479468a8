package com.acme;

/** An entity of the application's. */
@jakarta.persistence.Entity
public class Entity extends dev.authadapter.entity.BaseAuthenticator<Property> {

    /** Makes an empty one. */
    public Entity() {}
}
