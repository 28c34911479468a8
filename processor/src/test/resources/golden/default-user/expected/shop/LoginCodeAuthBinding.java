package shop;

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
 * How the adapter reaches the properties of {@link LoginCode}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class LoginCodeAuthBinding {
    static final Property<LoginCode, String> IDENTIFIER = Property.of(
            "identifier", String.class, LoginCode::getIdentifier, LoginCode::setIdentifier);

    static final Property<LoginCode, String> TOKEN = Property.of(
            "token", String.class, LoginCode::getToken, LoginCode::setToken);

    static final Property<LoginCode, Instant> EXPIRES = Property.of(
            "expires", Instant.class, LoginCode::getExpires, LoginCode::setExpires);

    static final Property<LoginCode, Integer> ATTEMPTS = Property.of(
            "attempts", int.class, entity -> entity.attempts,
            (entity, value) -> entity.attempts = value);

    static final VerificationTokenBinding<LoginCode> BINDING = new VerificationTokenBinding<>(
            new EntityBinding<>(
                    LoginCode.class,
                    LoginCode::new,
                    List.of(IDENTIFIER, TOKEN, EXPIRES, ATTEMPTS)),
            IDENTIFIER,
            TokenProperty.ofSha256(TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private LoginCodeAuthBinding() {
    }
}
