package com.acme;

import dev.authadapter.entity.BaseAuthenticator;
import jakarta.persistence.Entity;

/** An entity of the application's. */
@Entity
public class Passkey extends BaseAuthenticator<Member> {

    /** Makes an empty one. */
    public Passkey() {}
}
