package dev.authadapter;

/**
 * The signature counter of a passkey did not grow: the authenticator may have been cloned
 * (<a href="https://www.w3.org/TR/webauthn-3/#sctn-sign-counter">WebAuthn, 6.1.1</a>). Nothing has changed.
 */
public final class CounterRegressionException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message what went wrong, without secrets
     */
    public CounterRegressionException(String message) {
        super(message, null);
    }
}
