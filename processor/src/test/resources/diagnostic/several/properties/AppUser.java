package app;

import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@AuthUser
@Entity
public class AppUser {

    @Id
    Long id;

    private final String email = "";

    LocalDate emailVerified;

    @AuthProperty("imag")
    String picture;

    public AppUser() {}
}
