package com.acme;

/** An entity of the application's. */
@jakarta.persistence.Entity
public class AuthEngine extends dev.authadapter.entity.BaseVerificationToken {

    /** Makes an empty one. */
    public AuthEngine() {}
}
