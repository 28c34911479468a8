package app;

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
 * How the adapter reaches the properties of {@link AppUserSession}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AppUserSessionAuthBinding {
    static final Property<AppUserSession, AppUser> USER = Property.of(
            "user", AppUser.class, AppUserSession::getUser, AppUserSession::setUser);

    static final Property<AppUserSession, String> SESSION_TOKEN = Property.of(
            "sessionToken", String.class, AppUserSession::getSessionToken,
            AppUserSession::setSessionToken);

    static final Property<AppUserSession, Instant> EXPIRES = Property.of(
            "expires", Instant.class, AppUserSession::getExpires, AppUserSession::setExpires);

    static final Property<AppUserSession, String> ID = Property.of(
            "id", String.class, AppUserSession::getId, AppUserSession::setId);

    static final SessionBinding<AppUserSession, AppUser, String> BINDING = new SessionBinding<>(
            new EntityBinding<>(
                    AppUserSession.class,
                    AppUserSession::new,
                    List.of(USER, SESSION_TOKEN, EXPIRES, ID)),
            new Owner.Relation<>(USER, AppUserAuthBinding.BINDING),
            TokenProperty.ofSha256(SESSION_TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private AppUserSessionAuthBinding() {
    }
}
