package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@AuthSession
@Entity
public class AppSession {

    @Id
    String id;

    @ManyToOne
    AppUser user;

    @Column(unique = true, length = 36)
    String sessionToken;

    Instant expires;

    public AppSession() {}
}
