package dev.authadapter.examples.springboot.people;

import dev.authadapter.annotation.AuthSession;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

/** A session, with what a person needs to recognise it in a list. */
@AuthSession
@Entity
@Table(
        name = "person_session",
        indexes = {
            @Index(name = "ix_person_session_user_id", columnList = "user_id"),
            @Index(name = "ix_person_session_expires", columnList = "expires")
        })
public class PersonSession extends BaseSession<Person> {

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "user_agent", length = 512)
    private String userAgent;

    @Column(name = "signed_in_by", nullable = false, length = 32)
    private String signedInBy;

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    public String getUserAgent() {
        return userAgent;
    }

    public void setUserAgent(String userAgent) {
        this.userAgent = userAgent;
    }

    public String getSignedInBy() {
        return signedInBy;
    }

    public void setSignedInBy(String signedInBy) {
        this.signedInBy = signedInBy;
    }
}
