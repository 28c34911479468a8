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
    @Column(length = 32600)
    String id;

    @Column(unique = true)
    String email;

    Instant emailVerified;

    String name;

    @Column(length = 2048)
    String image;

    public AppUser() {}
}
