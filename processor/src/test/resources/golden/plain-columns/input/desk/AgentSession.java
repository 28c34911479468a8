package desk;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A session whose token is its key. */
@AuthSession
@Entity
public class AgentSession {

    @Id
    String sessionToken;

    long userId;

    Instant expires;

    String device;

    /** Makes a session. */
    public AgentSession() {}
}
