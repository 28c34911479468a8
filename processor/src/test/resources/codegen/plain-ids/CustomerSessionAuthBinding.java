package com.acme;

import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.engine.Property;
import dev.authadapter.engine.SessionBinding;
import dev.authadapter.engine.TimeProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link CustomerSession}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class CustomerSessionAuthBinding {
    static final Property<CustomerSession, String> SESSION_TOKEN = Property.of(
            "sessionToken", String.class, CustomerSession::getSessionToken,
            CustomerSession::setSessionToken);

    static final Property<CustomerSession, UUID> USER_ID = Property.of(
            "userId", UUID.class, CustomerSession::getUserId, CustomerSession::setUserId);

    static final Property<CustomerSession, Instant> EXPIRES = Property.of(
            "expires", Instant.class, CustomerSession::getExpires, CustomerSession::setExpires);

    static final Property<CustomerSession, String> USER_AGENT = Property.of(
            "userAgent", String.class, CustomerSession::getUserAgent,
            CustomerSession::setUserAgent);

    static final SessionBinding<CustomerSession, Customer, UUID> BINDING = new SessionBinding<>(
            new EntityBinding<>(
                    CustomerSession.class,
                    CustomerSession::new,
                    List.of(SESSION_TOKEN, USER_ID, EXPIRES, USER_AGENT)),
            new Owner.IdColumn<>(USER_ID),
            SESSION_TOKEN,
            TimeProperty.ofInstant(EXPIRES));

    private CustomerSessionAuthBinding() {
    }
}
