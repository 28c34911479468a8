package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigInteger;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser {

    @Id BigInteger id;

    String name;

    String email;

    Instant emailVerified;

    String image;
}
