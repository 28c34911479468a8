package site;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.TimeProperty;
import dev.authadapter.engine.TokenProperty;
import dev.authadapter.engine.VerificationTokenBinding;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link VerificationToken}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class VerificationTokenAuthBinding {
    static final Property<VerificationToken, String> IDENTIFIER = Property.of(
            "identifier", String.class, VerificationToken::getIdentifier,
            VerificationToken::setIdentifier);

    static final Property<VerificationToken, String> TOKEN = Property.of(
            "token", String.class, VerificationToken::getToken, VerificationToken::setToken);

    static final Property<VerificationToken, Instant> EXPIRES = Property.of(
            "expires", Instant.class, VerificationToken::getExpires, VerificationToken::setExpires);

    static final VerificationTokenBinding<VerificationToken> BINDING = new VerificationTokenBinding<>(
            new EntityBinding<>(
                    VerificationToken.class,
                    VerificationToken::new,
                    List.of(IDENTIFIER, TOKEN, EXPIRES)),
            IDENTIFIER,
            TokenProperty.ofSha256(TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private VerificationTokenAuthBinding() {
    }
}
