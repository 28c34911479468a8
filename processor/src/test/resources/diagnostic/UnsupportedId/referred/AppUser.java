package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser {

    @EmbeddedId
    Key id;

    String name;

    @Column(unique = true)
    String email;

    Instant emailVerified;

    public AppUser() {}
}
