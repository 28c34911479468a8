package dev.authadapter.tck;

/**
 * What every adapter must do. Extend it once per adapter and database; extend {@link AuthenticatorConformance} instead if
 * the adapter stores passkeys.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 */
public abstract class AdapterConformance<U, I, A, S, V> extends HarnessLifecycle<AdapterHarness<U, I, A, S, V>>
        implements AdapterChecks<U, I, A, S, V> {

    /** For subclasses. */
    protected AdapterConformance() {}
}
