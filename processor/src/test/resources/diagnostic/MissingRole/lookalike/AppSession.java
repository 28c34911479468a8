package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthSession
@Entity
public class AppSession {

    @Id Long id;

    @Column(unique = true)
    String sessionToken;

    Instant expires;

    String userId;
}
