package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An entity of the application's. */
@Entity
public class Customer {

    /** Makes an empty one. */
    public Customer() {}

    @Id
    private UUID id;

    /**
     * Returns the id.
     *
     * @return the id
     */
    public UUID getId() {
        return id;
    }

    /**
     * Sets the id.
     *
     * @param id the id
     */
    public void setId(UUID id) {
        this.id = id;
    }

    private String name;

    /**
     * Returns the name.
     *
     * @return the name
     */
    public String getName() {
        return name;
    }

    /**
     * Sets the name.
     *
     * @param name the name
     */
    public void setName(String name) {
        this.name = name;
    }

    private String email;

    /**
     * Returns the email.
     *
     * @return the email
     */
    public String getEmail() {
        return email;
    }

    /**
     * Sets the email.
     *
     * @param email the email
     */
    public void setEmail(String email) {
        this.email = email;
    }

    private Instant emailVerified;

    /**
     * Returns the emailVerified.
     *
     * @return the emailVerified
     */
    public Instant getEmailVerified() {
        return emailVerified;
    }

    /**
     * Sets the emailVerified.
     *
     * @param emailVerified the emailVerified
     */
    public void setEmailVerified(Instant emailVerified) {
        this.emailVerified = emailVerified;
    }

    private String image;

    /**
     * Returns the image.
     *
     * @return the image
     */
    public String getImage() {
        return image;
    }

    /**
     * Sets the image.
     *
     * @param image the image
     */
    public void setImage(String image) {
        this.image = image;
    }
}
