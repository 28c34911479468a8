package dev.authadapter;

/**
 * The adapter cannot work with an entity as it is mapped. Thrown while an adapter is constructed, so that the fault shows
 * at start-up; the message names the class, the feature and the cure.
 */
public final class UnsupportedEntityException extends AuthStoreException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param message names the class, the feature and the cure
     */
    public UnsupportedEntityException(String message) {
        super(message, null);
    }
}
