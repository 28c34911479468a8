package com.acme;

import dev.authadapter.annotation.AuthProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** An entity of the application's. */
@Entity
public class StaffSession {

    /** Makes an empty one. */
    public StaffSession() {}

    @Id
    @GeneratedValue
    private long id;

    /**
     * Returns the id.
     *
     * @return the id
     */
    public long getId() {
        return id;
    }

    /**
     * Sets the id.
     *
     * @param id the id
     */
    public void setId(long id) {
        this.id = id;
    }

    @AuthProperty("user")
    private Long owner;

    /**
     * Returns the owner.
     *
     * @return the owner
     */
    public Long getOwner() {
        return owner;
    }

    /**
     * Sets the owner.
     *
     * @param owner the owner
     */
    public void setOwner(Long owner) {
        this.owner = owner;
    }

    private String sessionToken;

    /**
     * Returns the sessionToken.
     *
     * @return the sessionToken
     */
    public String getSessionToken() {
        return sessionToken;
    }

    /**
     * Sets the sessionToken.
     *
     * @param sessionToken the sessionToken
     */
    public void setSessionToken(String sessionToken) {
        this.sessionToken = sessionToken;
    }

    private Instant expires;

    /**
     * Returns the expires.
     *
     * @return the expires
     */
    public Instant getExpires() {
        return expires;
    }

    /**
     * Sets the expires.
     *
     * @param expires the expires
     */
    public void setExpires(Instant expires) {
        this.expires = expires;
    }
}
