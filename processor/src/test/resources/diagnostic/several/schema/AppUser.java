package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;

@AuthUser
@Entity
public class AppUser extends BaseUser {

    @Enumerated public String level;

    @ManyToOne public Device team;
}
