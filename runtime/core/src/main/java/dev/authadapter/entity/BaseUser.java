package dev.authadapter.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/**
 * A user: extend it to add properties of your own.
 *
 * <p>The e-mail address is unique and optional.
 */
@MappedSuperclass
public abstract class BaseUser {

    @Id
    @Column(name = "id")
    private @Nullable String id;

    @Column(name = "name")
    private @Nullable String name;

    @Column(name = "email", unique = true)
    private @Nullable String email;

    @Column(name = "email_verified")
    private @Nullable Instant emailVerified;

    @Column(name = "image", length = Length.LONG32)
    private @Nullable String image;

    /** For subclasses and JPA. */
    protected BaseUser() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier; null until the user is stored, unless the caller assigned one
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * Sets the identifier.
     *
     * @param id the identifier; null until the user is stored, unless the caller assigned one
     */
    public void setId(@Nullable String id) {
        this.id = id;
    }

    /**
     * Returns the name to show.
     *
     * @return the name, or null
     */
    public @Nullable String getName() {
        return name;
    }

    /**
     * Sets the name to show.
     *
     * @param name the name, or null
     */
    public void setName(@Nullable String name) {
        this.name = name;
    }

    /**
     * Returns the e-mail address.
     *
     * @return the address, or null
     */
    public @Nullable String getEmail() {
        return email;
    }

    /**
     * Sets the e-mail address.
     *
     * @param email the address, or null
     */
    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    /**
     * Returns when the e-mail address was last proved to be the user's.
     *
     * @return the moment, or null if it never was
     */
    public @Nullable Instant getEmailVerified() {
        return emailVerified;
    }

    /**
     * Sets when the e-mail address was last proved to be the user's.
     *
     * @param emailVerified the moment, or null if it never was
     */
    public void setEmailVerified(@Nullable Instant emailVerified) {
        this.emailVerified = emailVerified;
    }

    /**
     * Returns the address of a picture.
     *
     * @return a URL, or null
     */
    public @Nullable String getImage() {
        return image;
    }

    /**
     * Sets the address of a picture.
     *
     * @param image a URL, or null
     */
    public void setImage(@Nullable String image) {
        this.image = image;
    }
}
