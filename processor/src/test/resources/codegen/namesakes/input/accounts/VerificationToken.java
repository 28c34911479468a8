package com.acme.accounts;

/** An entity of the application's. */
@jakarta.persistence.Entity
public class VerificationToken extends dev.authadapter.entity.BaseAccount<com.acme.people.VerificationToken> {

    /** Makes an empty one. */
    public VerificationToken() {}
}
