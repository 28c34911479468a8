package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An entity of the application's. */
@Entity
public class CustomerSession {

    /** Makes an empty one. */
    public CustomerSession() {}

    @Id
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

    private UUID userId;

    /**
     * Returns the userId.
     *
     * @return the userId
     */
    public UUID getUserId() {
        return userId;
    }

    /**
     * Sets the userId.
     *
     * @param userId the userId
     */
    public void setUserId(UUID userId) {
        this.userId = userId;
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

    private String userAgent;

    /**
     * Returns the userAgent.
     *
     * @return the userAgent
     */
    public String getUserAgent() {
        return userAgent;
    }

    /**
     * Sets the userAgent.
     *
     * @param userAgent the userAgent
     */
    public void setUserAgent(String userAgent) {
        this.userAgent = userAgent;
    }
}
