package org.example.blog;

import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@AuthSession
@Entity
@Table(name = "blogger_session")
public class BloggerSession {

    @Id
    @AuthProperty("sessionToken")
    private String token;

    @ManyToOne(optional = false)
    private Blogger blogger;

    @AuthProperty("expires")
    private long expiresMillis;

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Blogger getBlogger() {
        return blogger;
    }

    public void setBlogger(Blogger blogger) {
        this.blogger = blogger;
    }

    public long getExpiresMillis() {
        return expiresMillis;
    }

    public void setExpiresMillis(long expiresMillis) {
        this.expiresMillis = expiresMillis;
    }
}
