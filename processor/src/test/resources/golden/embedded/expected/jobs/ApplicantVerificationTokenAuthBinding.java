package jobs;

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
 * How the adapter reaches the properties of {@link ApplicantVerificationToken}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class ApplicantVerificationTokenAuthBinding {
    static final Property<ApplicantVerificationToken, String> IDENTIFIER = Property.of(
            "identifier", String.class, ApplicantVerificationToken::getIdentifier,
            ApplicantVerificationToken::setIdentifier);

    static final Property<ApplicantVerificationToken, String> TOKEN = Property.of(
            "token", String.class, ApplicantVerificationToken::getToken,
            ApplicantVerificationToken::setToken);

    static final Property<ApplicantVerificationToken, Instant> EXPIRES = Property.of(
            "expires", Instant.class, ApplicantVerificationToken::getExpires,
            ApplicantVerificationToken::setExpires);

    static final VerificationTokenBinding<ApplicantVerificationToken> BINDING = new VerificationTokenBinding<>(
            new EntityBinding<>(
                    ApplicantVerificationToken.class,
                    ApplicantVerificationToken::new,
                    List.of(IDENTIFIER, TOKEN, EXPIRES)),
            IDENTIFIER,
            TokenProperty.ofSha256(TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private ApplicantVerificationTokenAuthBinding() {
    }
}
