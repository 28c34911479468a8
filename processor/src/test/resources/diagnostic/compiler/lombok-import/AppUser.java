package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Data
@AuthUser
@Entity
public class AppUser {

    @Id
    private String id;

    @Column(unique = true)
    private String email;

    private Instant emailVerified;

    public AppUser() {}
}
