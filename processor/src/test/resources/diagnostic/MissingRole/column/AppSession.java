package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthSession
@Entity
public class AppSession {

    @Id
    String sessionToken;

    Instant expires;

    Long userId;

    public AppSession() {}
}
