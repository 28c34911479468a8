package desk;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.engine.SessionBinding;
import dev.authadapter.engine.TimeProperty;
import dev.authadapter.engine.TokenProperty;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link AgentSession}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AgentSessionAuthBinding {
    static final Property<AgentSession, Long> USER_ID = Property.of(
            "userId", long.class, entity -> entity.userId,
            (entity, value) -> entity.userId = value);

    static final Property<AgentSession, String> SESSION_TOKEN = Property.of(
            "sessionToken", String.class, entity -> entity.sessionToken,
            (entity, value) -> entity.sessionToken = value);

    static final Property<AgentSession, Instant> EXPIRES = Property.of(
            "expires", Instant.class, entity -> entity.expires,
            (entity, value) -> entity.expires = value);

    static final Property<AgentSession, String> DEVICE = Property.of(
            "device", String.class, entity -> entity.device,
            (entity, value) -> entity.device = value);

    static final SessionBinding<AgentSession, Agent, Long> BINDING = new SessionBinding<>(
            new EntityBinding<>(
                    AgentSession.class,
                    AgentSession::new,
                    List.of(USER_ID, SESSION_TOKEN, EXPIRES, DEVICE)),
            new Owner.IdColumn<>(USER_ID),
            TokenProperty.ofSha256(SESSION_TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private AgentSessionAuthBinding() {
    }
}
