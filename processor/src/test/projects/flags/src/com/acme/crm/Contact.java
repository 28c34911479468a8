package com.acme.crm;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What Kotlin makes of {@code var isAdmin: Boolean}, and fluent accessors without a prefix. */
@AuthUser
@Entity
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(unique = true)
    private String email;

    private Instant emailVerified;

    private boolean isAdmin;

    private Boolean isPaying;

    private String xCoordinate;

    private String nickname;

    private int issues;

    public UUID id() {
        return id;
    }

    public Contact id(UUID id) {
        this.id = id;
        return this;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Instant getEmailVerified() {
        return emailVerified;
    }

    public void setEmailVerified(Instant emailVerified) {
        this.emailVerified = emailVerified;
    }

    public boolean isAdmin() {
        return isAdmin;
    }

    public void setAdmin(boolean admin) {
        isAdmin = admin;
    }

    public Boolean isPaying() {
        return isPaying;
    }

    public void setPaying(Boolean paying) {
        isPaying = paying;
    }

    public String getxCoordinate() {
        return xCoordinate;
    }

    public void setxCoordinate(String xCoordinate) {
        this.xCoordinate = xCoordinate;
    }

    public String nickname() {
        return nickname;
    }

    public Contact nickname(String nickname) {
        this.nickname = nickname;
        return this;
    }

    public int getIssues() {
        return issues;
    }

    public void setIssues(int issues) {
        this.issues = issues;
    }
}
