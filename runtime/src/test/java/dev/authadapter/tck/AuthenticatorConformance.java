package dev.authadapter.tck;

/**
 * What every adapter that stores passkeys must do: all of {@link AdapterConformance}, and what concerns passkeys. Extend it
 * once per adapter and database.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 * @param <N> the authenticator entity
 */
public abstract class AuthenticatorConformance<U, I, A, S, V, N>
        extends HarnessLifecycle<AuthenticatorHarness<U, I, A, S, V, N>>
        implements AdapterChecks<U, I, A, S, V>,
                AuthenticatorChecks<U, I, A, S, V, N>,
                AuthenticatorListChecks<U, I, A, S, V, N> {

    /** For subclasses. */
    protected AuthenticatorConformance() {}
}
