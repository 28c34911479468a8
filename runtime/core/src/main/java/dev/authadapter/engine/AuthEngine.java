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
    private final UserBinding<U, I> binding;
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
        binding = user;
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
        return new PersistentAccountStore<>(account, rows(account.entity(), account.owner()));
    }

    /**
     * The store of sessions.
     *
     * @param session the session entity
     * @param <S> the session entity
     * @return the store
     */
    public <S> SessionStore<U, I, S> sessions(SessionBinding<S, U, I> session) {
        return new PersistentSessionStore<>(session, rows(session.entity(), session.owner()));
    }

    /**
     * The store of verification tokens.
     *
     * @param token the verification token entity
     * @param <V> the verification token entity
     * @return the store
     */
    public <V> VerificationTokenStore<V> verificationTokens(VerificationTokenBinding<V> token) {
        return new PersistentVerificationTokenStore<>(token, rows(mapping.entity(token.entity())));
    }

    /**
     * The store of passkeys.
     *
     * @param authenticator the authenticator entity
     * @param <N> the authenticator entity
     * @return the store
     */
    public <N> AuthenticatorStore<I, N> authenticators(AuthenticatorBinding<N, U, I> authenticator) {
        return new PersistentAuthenticatorStore<>(authenticator, rows(authenticator.entity(), authenticator.owner()));
    }

    /**
     * The store of users. Asked for last, since deleting a user must reach every other store.
     *
     * @return the store
     */
    public UserStore<U, I> users() {
        return new PersistentUserStore<>(
                binding,
                rows(user.entity()),
                new DirectUserDeletion<>(user, deletions, mapping.sessions(deleted.toArray(MappedEntity<?>[]::new))));
    }

    private <E> UnownedRows<E> rows(MappedEntity<E> entity) {
        return new DirectRows<>(entity, mapping.sessions(entity));
    }

    private <E> OwnedRows<E, U> rows(EntityBinding<E> entity, Owner<E, U, I> owner) {
        OwnedEntity<E> owned = mapping.owned(entity, owner, user);
        DirectOwnedRows<E, U, I> rows = new DirectOwnedRows<>(
                new DirectJoinedRows.Join<>(owned, owner, user),
                mapping.sessions(owned.entity()),
                mapping.sessions(owned.entity(), user.entity()));
        rows.deletion().ifPresent(deletion -> {
            deletions.add(0, deletion);
            deleted.add(owned.entity());
        });
        return rows;
    }
}
