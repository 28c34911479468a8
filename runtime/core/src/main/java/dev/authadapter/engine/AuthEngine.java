package dev.authadapter.engine;

import dev.authadapter.AccountStore;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.SessionStore;
import dev.authadapter.UserStore;
import dev.authadapter.VerificationTokenStore;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The entry of generated adapters: turns the binding of each role into the store that works on it.
 *
 * <p>Owns no pool and changes nothing of the {@link EntityManagerFactory}. One thread constructs the adapter with it; the
 * stores are immutable and serve any number of threads.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier, boxed
 */
public final class AuthEngine<U, I> {

    private final HibernateMapping mapping;
    private final MappedUser<U> user;
    private final List<OwnedDeletion> deletions = new ArrayList<>();
    private final List<MappedEntity<?>> deleted = new ArrayList<>();

    /**
     * Prepares an engine; the statements are built as the stores are asked for.
     *
     * @param entityManagerFactory a factory of Hibernate's, which has every entity of the adapter
     * @param user the user entity
     * @throws dev.authadapter.UnsupportedEntityException if the user entity is not mapped or needs more than the engine does
     * @throws NullPointerException if a parameter is null
     */
    public AuthEngine(EntityManagerFactory entityManagerFactory, UserBinding<U, I> user) {
        mapping = HibernateMapping.of(Objects.requireNonNull(entityManagerFactory, "entityManagerFactory"));
        this.user = mapping.user(user);
        deleted.add(this.user.entity());
    }

    /**
     * The store of accounts.
     *
     * @param account the account entity
     * @param <A> the account entity
     * @return the store
     */
    public <A> AccountStore<U, I, A> accounts(AccountBinding<A, U, I> account) {
        OwnedEntity<A> owned = mapping.owned(account.entity(), account.owner(), user);
        return new DirectAccountStore<>(
                account, owned, rows(owned), user, mapping.sessions(owned.entity(), user.entity()));
    }

    /**
     * The store of sessions.
     *
     * @param session the session entity
     * @param <S> the session entity
     * @return the store
     */
    public <S> SessionStore<U, I, S> sessions(SessionBinding<S, U, I> session) {
        OwnedEntity<S> owned = mapping.owned(session.entity(), session.owner(), user);
        return new DirectSessionStore<>(
                session, owned, rows(owned), user, mapping.sessions(owned.entity(), user.entity()));
    }

    /**
     * The store of verification tokens.
     *
     * @param token the verification token entity
     * @param <V> the verification token entity
     * @return the store
     */
    public <V> VerificationTokenStore<V> verificationTokens(VerificationTokenBinding<V> token) {
        MappedEntity<V> entity = mapping.entity(token.entity());
        return new DirectVerificationTokenStore<>(token, entity, mapping.sessions(entity));
    }

    /**
     * The store of passkeys.
     *
     * @param authenticator the authenticator entity
     * @param <N> the authenticator entity
     * @return the store
     */
    public <N> AuthenticatorStore<I, N> authenticators(AuthenticatorBinding<N, U, I> authenticator) {
        OwnedEntity<N> owned = mapping.owned(authenticator.entity(), authenticator.owner(), user);
        return new DirectAuthenticatorStore<>(authenticator, owned, rows(owned), mapping.sessions(owned.entity()));
    }

    /**
     * The store of users. Asked for last, since deleting a user must reach every other store.
     *
     * @return the store
     */
    public UserStore<U, I> users() {
        return new DirectUserStore<>(
                user,
                mapping.sessions(user.entity()),
                new UserDeletion<>(user, deletions, mapping.sessions(deleted.toArray(MappedEntity<?>[]::new))));
    }

    private <E> OwnedRows<E> rows(OwnedEntity<E> owned) {
        OwnedRows<E> rows = new OwnedRows<>(owned, user, mapping.sessions(owned.entity()));
        rows.deletion().ifPresent(deletion -> {
            deletions.add(0, deletion);
            deleted.add(owned.entity());
        });
        return rows;
    }
}
