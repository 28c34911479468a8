package app;

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
 * How the adapter reaches the properties of {@link AppUserVerificationToken}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AppUserVerificationTokenAuthBinding {
    static final Property<AppUserVerificationToken, String> IDENTIFIER = Property.of(
            "identifier", String.class, AppUserVerificationToken::getIdentifier,
            AppUserVerificationToken::setIdentifier);

    static final Property<AppUserVerificationToken, String> TOKEN = Property.of(
            "token", String.class, AppUserVerificationToken::getToken,
            AppUserVerificationToken::setToken);

    static final Property<AppUserVerificationToken, Instant> EXPIRES = Property.of(
            "expires", Instant.class, AppUserVerificationToken::getExpires,
            AppUserVerificationToken::setExpires);

    static final VerificationTokenBinding<AppUserVerificationToken> BINDING = new VerificationTokenBinding<>(
            new EntityBinding<>(
                    AppUserVerificationToken.class,
                    AppUserVerificationToken::new,
                    List.of(IDENTIFIER, TOKEN, EXPIRES)),
            IDENTIFIER,
            TokenProperty.ofSha256(TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private AppUserVerificationTokenAuthBinding() {
    }
}
