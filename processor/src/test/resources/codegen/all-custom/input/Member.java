package com.acme;

import dev.authadapter.annotation.AuthProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** An entity of the application's. */
@Entity
public class Member {

    /** Makes an empty one. */
    public Member() {}

    @Id
    private String id;

    /**
     * Returns the id.
     *
     * @return the id
     */
    public String getId() {
        return id;
    }

    /**
     * Sets the id.
     *
     * @param id the id
     */
    public void setId(String id) {
        this.id = id;
    }

    @AuthProperty("email")
    private String mail;

    /**
     * Returns the mail.
     *
     * @return the mail
     */
    public String getMail() {
        return mail;
    }

    /**
     * Sets the mail.
     *
     * @param mail the mail
     */
    public void setMail(String mail) {
        this.mail = mail;
    }

    @AuthProperty("emailVerified")
    private Instant mailProved;

    /**
     * Returns the mailProved.
     *
     * @return the mailProved
     */
    public Instant getMailProved() {
        return mailProved;
    }

    /**
     * Sets the mailProved.
     *
     * @param mailProved the mailProved
     */
    public void setMailProved(Instant mailProved) {
        this.mailProved = mailProved;
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

    @ManyToOne
    private Member friend;

    /**
     * Returns the friend.
     *
     * @return the friend
     */
    public Member getFriend() {
        return friend;
    }

    /**
     * Sets the friend.
     *
     * @param friend the friend
     */
    public void setFriend(Member friend) {
        this.friend = friend;
    }
}
