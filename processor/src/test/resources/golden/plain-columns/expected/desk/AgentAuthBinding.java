package desk;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.UserBinding;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Agent}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AgentAuthBinding {
    static final Property<Agent, Long> ID = Property.of(
            "id", long.class, entity -> entity.id, (entity, value) -> entity.id = value);

    static final Property<Agent, String> EMAIL = Property.of(
            "email", String.class, entity -> entity.email, (entity, value) -> entity.email = value);

    static final Property<Agent, Instant> EMAIL_VERIFIED = Property.of(
            "emailVerified", Instant.class, entity -> entity.emailVerified,
            (entity, value) -> entity.emailVerified = value);

    static final Property<Agent, String> NAME = Property.of(
            "name", String.class, entity -> entity.name, (entity, value) -> entity.name = value);

    static final Property<Agent, String> IMAGE = Property.of(
            "image", String.class, entity -> entity.image, (entity, value) -> entity.image = value);

    static final UserBinding<Agent, Long> BINDING = new UserBinding<>(
            new EntityBinding<>(
                    Agent.class,
                    Agent::new,
                    List.of(ID, EMAIL, EMAIL_VERIFIED, NAME, IMAGE)),
            ID,
            EMAIL);

    private AgentAuthBinding() {
    }
}
