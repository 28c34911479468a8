package com.acme.sessions;

/** An entity of the application's. */
@jakarta.persistence.Entity
public class VerificationToken extends dev.authadapter.entity.BaseSession<com.acme.people.VerificationToken> {

    /** Makes an empty one. */
    public VerificationToken() {}
}
