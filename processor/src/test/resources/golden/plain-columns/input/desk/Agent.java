package desk;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A user with a primitive identifier. */
@AuthUser
@AuthConfig(passkeys = false)
@Entity
public class Agent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(unique = true)
    String email;

    Instant emailVerified;

    String name;

    @Column(length = 2048)
    String image;

    /** Makes an agent. */
    public Agent() {}
}
