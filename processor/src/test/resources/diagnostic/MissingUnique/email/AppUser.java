package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@AuthUser
@Entity
@Table(name = "app_user")
public class AppUser {

    @Id String id;

    String name;

    String email;

    Instant emailVerified;

    @jakarta.persistence.Column(length = 2048)
    String image;
}
