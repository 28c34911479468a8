package dev.authadapter.tck.jpa;

import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.BaseAuthenticator;
import dev.authadapter.entity.BaseSession;
import dev.authadapter.entity.BaseVerificationToken;
import java.util.List;

/**
 * The entities of an adapter, of which all but the user extend the base classes.
 *
 * @param user the user
 * @param account the account
 * @param session the session
 * @param verificationToken the verification token
 * @param authenticator the authenticator
 * @param <U> the user entity
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 * @param <N> the authenticator entity
 */
public record BaseEntities<
        U,
        A extends BaseAccount<U>,
        S extends BaseSession<U>,
        V extends BaseVerificationToken,
        N extends BaseAuthenticator<U>>(
        EntityType<U> user,
        EntityType<A> account,
        EntityType<S> session,
        EntityType<V> verificationToken,
        EntityType<N> authenticator) {

    /** The classes, those that point at others first. */
    List<Class<?>> types() {
        return List.of(authenticator.type(), session.type(), account.type(), verificationToken.type(), user.type());
    }
}
