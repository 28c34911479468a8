package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser {

    @Id String id;

    @Column(unique = true)
    private String emial;

    Instant emailVerified;

    public String getEmail() {
        return emial;
    }

    public void setEmail(String email) {
        this.emial = email;
    }
}
