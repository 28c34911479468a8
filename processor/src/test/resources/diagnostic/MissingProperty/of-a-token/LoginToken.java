package app;

import dev.authadapter.annotation.AuthVerificationToken;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@AuthVerificationToken
@Entity
public class LoginToken {

    @Id String token;

    String identifier;
}
