package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser implements Mailed {

    @Id
    String id;

    String name;

    @Column(unique = true)
    private String email;

    Instant emailVerified;

    String image;

    @Override
    public String getEmail() {
        return email;
    }
}
