package club;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.CounterProperty;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.TimeProperty;
import dev.authadapter.engine.TokenProperty;
import dev.authadapter.engine.VerificationTokenBinding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Invitation}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class InvitationAuthBinding {
    static final Property<Invitation, String> IDENTIFIER = Property.of(
            "identifier", String.class, Invitation::getIdentifier, Invitation::setIdentifier);

    static final Property<Invitation, String> TOKEN = Property.of(
            "token", String.class, Invitation::getToken, Invitation::setToken);

    static final Property<Invitation, Instant> EXPIRES = Property.of(
            "expires", Instant.class, Invitation::getExpires, Invitation::setExpires);

    static final Property<Invitation, Integer> ATTEMPTS_LEFT = Property.of(
            "attemptsLeft", int.class, Invitation::getAttemptsLeft, Invitation::setAttemptsLeft);

    static final VerificationTokenBinding<Invitation> BINDING = new VerificationTokenBinding<>(
            new EntityBinding<>(
                    Invitation.class,
                    Invitation::new,
                    List.of(IDENTIFIER, TOKEN, EXPIRES, ATTEMPTS_LEFT)),
            IDENTIFIER,
            TokenProperty.ofSha256(TOKEN),
            TimeProperty.ofInstant(EXPIRES),
            Optional.of(CounterProperty.ofInt(ATTEMPTS_LEFT)));

    private InvitationAuthBinding() {
    }
}
