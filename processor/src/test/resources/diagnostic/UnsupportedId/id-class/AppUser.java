package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;

@AuthUser
@Entity
@IdClass(Key.class)
public class AppUser {

    @Id
    String id;

    @Id
    String realm;

    String name;

    @Column(unique = true)
    String email;

    Instant emailVerified;

    public AppUser() {}
}
