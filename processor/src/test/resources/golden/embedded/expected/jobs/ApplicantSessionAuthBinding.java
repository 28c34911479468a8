package jobs;

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
 * How the adapter reaches the properties of {@link ApplicantSession}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class ApplicantSessionAuthBinding {
    static final Property<ApplicantSession, Applicant> USER = Property.of(
            "user", Applicant.class, ApplicantSession::getUser, ApplicantSession::setUser);

    static final Property<ApplicantSession, String> SESSION_TOKEN = Property.of(
            "sessionToken", String.class, ApplicantSession::getSessionToken,
            ApplicantSession::setSessionToken);

    static final Property<ApplicantSession, Instant> EXPIRES = Property.of(
            "expires", Instant.class, ApplicantSession::getExpires, ApplicantSession::setExpires);

    static final Property<ApplicantSession, String> ID = Property.of(
            "id", String.class, ApplicantSession::getId, ApplicantSession::setId);

    static final SessionBinding<ApplicantSession, Applicant, Long> BINDING = new SessionBinding<>(
            new EntityBinding<>(
                    ApplicantSession.class,
                    ApplicantSession::new,
                    List.of(USER, SESSION_TOKEN, EXPIRES, ID)),
            new Owner.Relation<>(USER, ApplicantAuthBinding.BINDING),
            TokenProperty.ofSha256(SESSION_TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private ApplicantSessionAuthBinding() {
    }
}
