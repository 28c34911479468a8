package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@AuthUser
@Entity
public class AppUser {

    @Id String id;

    String name;

    String email;

    LocalDate emailVerified;

    String image;
}
