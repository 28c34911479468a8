package app;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import java.time.Instant;

@AuthUser
@AuthConfig(dialects = "postgres")
@Entity
public class AppUser {

    String id;

    String email;

    Instant emailVerified;

    String name;

    String image;

    public AppUser() {}
}
