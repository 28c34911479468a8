package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser {

    private String id;

    private String address;

    private Instant verified;

    @Id
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Column(unique = true)
    public String getMail() {
        return address;
    }

    public void setEmail(String email) {
        this.address = email;
    }

    public Instant getEmailVerified() {
        return verified;
    }

    public void setEmailVerified(Instant verified) {
        this.verified = verified;
    }
}
