package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@AuthSession
@Entity
@SuppressWarnings({"unused", "auth:MissingUnique"})
public class AppSession {

    @Id Long id;

    @Column(unique = true)
    String sessionToken;

    Instant expires;

    @ManyToOne AppUser user;
}
