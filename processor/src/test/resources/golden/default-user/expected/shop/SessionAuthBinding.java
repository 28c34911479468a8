package shop;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.engine.SessionBinding;
import dev.authadapter.engine.TimeProperty;
import dev.authadapter.engine.TokenProperty;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Session}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class SessionAuthBinding {
    static final Property<Session, User> USER = Property.of(
            "user", User.class, Session::getUser, Session::setUser);

    static final Property<Session, String> SESSION_TOKEN = Property.of(
            "sessionToken", String.class, Session::getSessionToken, Session::setSessionToken);

    static final Property<Session, Instant> EXPIRES = Property.of(
            "expires", Instant.class, Session::getExpires, Session::setExpires);

    static final Property<Session, String> ID = Property.of(
            "id", String.class, Session::getId, Session::setId);

    static final SessionBinding<Session, User, String> BINDING = new SessionBinding<>(
            new EntityBinding<>(
                    Session.class,
                    Session::new,
                    List.of(USER, SESSION_TOKEN, EXPIRES, ID)),
            new Owner.Relation<>(USER, UserAuthBinding.BINDING),
            TokenProperty.ofSha256(SESSION_TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private SessionAuthBinding() {
    }
}
