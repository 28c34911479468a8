package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

@AuthUser
@Entity
public class AppUser {

    @Id String id;

    String name;

    private String email;

    Instant emailVerified;

    String image;

    public Optional<String> getEmail() {
        return Optional.ofNullable(email);
    }
}
