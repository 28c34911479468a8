package app;

import dev.authadapter.annotation.AuthEncrypted;
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

    @Column(unique = true)
    String email;

    Instant emailVerified;

    @AuthEncrypted
    String phone;

    public AppUser() {}
}
