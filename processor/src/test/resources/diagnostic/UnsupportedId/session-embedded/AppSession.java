package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

@AuthSession
@Entity
public class AppSession {

    @EmbeddedId
    Key key;

    Instant expires;

    @Embeddable
    public record Key(String userId, String sessionToken) {}
}
