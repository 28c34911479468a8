package dev.authadapter;

/**
 * Where an application keeps its users, linked accounts, sessions and one-time tokens: the union of the stores every
 * adapter has. Passkeys are apart, in {@link AuthenticatorStore}, so that an adapter without them does not compile where
 * they are needed.
 *
 * <p>Implementations are safe for use by several threads. What they return is detached: it belongs to the caller.
 *
 * <p>Each operation takes effect at once, by itself, on a connection of its own. It does not take part in a transaction that
 * the caller has open: it does not see what that has written, and is not undone with it; on databases that lock whole tables
 * or files, such as SQLite and HSQLDB, it waits for it. Call an adapter outside of transactions.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 */
public interface AuthAdapter<U, I, A, S, V>
        extends UserStore<U, I>, AccountStore<U, I, A>, SessionStore<U, I, S>, VerificationTokenStore<V> {}
