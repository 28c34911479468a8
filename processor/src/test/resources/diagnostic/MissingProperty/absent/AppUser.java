package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@AuthUser
@Entity
public class AppUser {

    @Id String id;

    String name;

    String email;

    String image;
}
