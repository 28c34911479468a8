package todo;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@AuthUser
@jakarta.persistence.Entity
public class Owner {

    @Id
    @GeneratedValue
    private java.lang.Long id;

    @Column(unique = true)
    private String email;

    private java.time.Instant emailVerified;

    private java.lang.Boolean lazy = true;

    private char initial = 'x';

    public java.lang.Long getId() {
        return id;
    }

    public void setId(java.lang.Long id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public java.time.Instant getEmailVerified() {
        return emailVerified;
    }

    public void setEmailVerified(java.time.Instant emailVerified) {
        this.emailVerified = emailVerified;
    }

    public java.lang.Boolean getLazy() {
        return lazy;
    }

    public void setLazy(java.lang.Boolean lazy) {
        this.lazy = lazy;
    }

    public char getInitial() {
        return initial;
    }

    public void setInitial(char initial) {
        this.initial = initial;
    }
}
