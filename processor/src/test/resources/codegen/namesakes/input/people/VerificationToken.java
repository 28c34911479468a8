package com.acme.people;

/** An entity of the application's. */
@jakarta.persistence.Entity
public class VerificationToken extends dev.authadapter.entity.BaseUser {

    /** Makes an empty one. */
    public VerificationToken() {}
}
