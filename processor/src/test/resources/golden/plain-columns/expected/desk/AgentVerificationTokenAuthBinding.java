package desk;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.TimeProperty;
import dev.authadapter.engine.TokenProperty;
import dev.authadapter.engine.VerificationTokenBinding;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link AgentVerificationToken}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AgentVerificationTokenAuthBinding {
    static final Property<AgentVerificationToken, String> IDENTIFIER = Property.of(
            "identifier", String.class, AgentVerificationToken::getIdentifier,
            AgentVerificationToken::setIdentifier);

    static final Property<AgentVerificationToken, String> TOKEN = Property.of(
            "token", String.class, AgentVerificationToken::getToken,
            AgentVerificationToken::setToken);

    static final Property<AgentVerificationToken, Instant> EXPIRES = Property.of(
            "expires", Instant.class, AgentVerificationToken::getExpires,
            AgentVerificationToken::setExpires);

    static final VerificationTokenBinding<AgentVerificationToken> BINDING = new VerificationTokenBinding<>(
            new EntityBinding<>(
                    AgentVerificationToken.class,
                    AgentVerificationToken::new,
                    List.of(IDENTIFIER, TOKEN, EXPIRES)),
            IDENTIFIER,
            TokenProperty.ofSha256(TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private AgentVerificationTokenAuthBinding() {
    }
}
