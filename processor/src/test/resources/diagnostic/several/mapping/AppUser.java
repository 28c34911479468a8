package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@AuthUser
@Entity
@Table(name = "user")
public class AppUser {

    @Id
    @Column(length = 1000)
    String id;

    String email;

    Instant emailVerified;

    String name;

    @Column(name = "order", length = 100)
    String image;

    public AppUser() {}
}
