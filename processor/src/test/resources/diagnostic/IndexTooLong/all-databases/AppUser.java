package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser {

    @Id
    String id;

    @Column(length = 1024, unique = true)
    String email;

    Instant emailVerified;

    String name;

    @Column(length = 2048)
    String image;

    public AppUser() {}
}
