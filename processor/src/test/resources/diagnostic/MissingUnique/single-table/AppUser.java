package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser extends Person {

    String email;

    Instant emailVerified;
}
