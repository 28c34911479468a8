package com.acme;

import dev.authadapter.entity.BaseVerificationToken;
import jakarta.persistence.Entity;

/** An entity of the application's. */
@Entity
public class Ticket extends BaseVerificationToken {

    /** Makes an empty one. */
    public Ticket() {}
}
