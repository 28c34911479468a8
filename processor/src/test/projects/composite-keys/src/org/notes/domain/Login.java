package org.notes.domain;

import dev.authadapter.annotation.AuthAccount;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

@AuthAccount
@Entity
public class Login {

    @EmbeddedId
    private LoginKey key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Writer writer;

    @Column(nullable = false)
    private String type;

    protected Login() {}

    public Login(LoginKey key, String type) {
        this.key = key;
        this.type = type;
    }

    public LoginKey getKey() {
        return key;
    }

    public void setKey(LoginKey key) {
        this.key = key;
    }

    public Writer getWriter() {
        return writer;
    }

    public void setWriter(Writer writer) {
        this.writer = writer;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
