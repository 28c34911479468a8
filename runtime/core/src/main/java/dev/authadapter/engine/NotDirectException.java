package dev.authadapter.engine;

/** An entity is mapped in a way that direct statements cannot follow, but Hibernate can. */
final class NotDirectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String rest;

    /**
     * Makes it.
     *
     * @param reason what is mapped how, as the beginning of a sentence
     * @param rest the rest of it, and the cure
     */
    NotDirectException(String reason, String rest) {
        super(reason + rest);
        this.reason = reason;
        this.rest = rest;
    }

    /** Why only Hibernate can store the entity, as a clause. */
    String reason() {
        return reason;
    }

    /** The whole sentence, and the cure. */
    String description() {
        return reason + rest;
    }
}
