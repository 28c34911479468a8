package org.wiki;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;

/** Fields are persistent, apart from two that are kept in another form than they are used in. */
@AuthUser
@Entity
@Access(AccessType.FIELD)
public class Author {

    @Id
    @Column(length = 36)
    @Access(AccessType.PROPERTY)
    private String id;

    @Transient
    private StringBuilder signature = new StringBuilder();

    @Column(unique = true)
    private String email;

    private Instant emailVerified;

    private long edits;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Access(AccessType.PROPERTY)
    @Column(name = "signature_text")
    String getSignatureText() {
        return signature.toString();
    }

    void setSignatureText(String text) {
        signature = new StringBuilder(text == null ? "" : text);
    }

    public Author sign(String word) {
        signature.append(word);
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

    public long getEdits() {
        return edits;
    }

    void setEdits(long edits) {
        this.edits = edits;
    }
}
