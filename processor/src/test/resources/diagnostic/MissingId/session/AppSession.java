package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@AuthSession
@Entity
public class AppSession {

    @ManyToOne
    AppUser user;

    @Column(unique = true)
    String sessionToken;

    Instant expires;

    public AppSession() {}
}
