package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser {

    @Id String id;

    @ManyToOne
    String email;

    Instant emailVerified;
}
