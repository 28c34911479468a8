package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@AuthSession
@Entity
@IdClass(AppSession.Key.class)
public class AppSession {

    @Id
    @ManyToOne
    AppUser user;

    @Id
    String sessionToken;

    Instant expires;

    record Key(String user, String sessionToken) {}
}
