package dev.authadapter.processor.diagnostic;

/** The problems of properties that are to be encrypted. */
public final class EncryptionProblems {

    private EncryptionProblems() {}

    /**
     * Something other than text is to be encrypted.
     *
     * @param property entity and property: {@code AppUser.birthday}
     * @param found its type, as written in source
     * @param origin the property
     * @return the problem
     */
    public static Problem noText(String property, String found, Origin origin) {
        return new Problem(
                ProblemCode.NOT_ENCRYPTABLE,
                "'%s' is of type '%s', but only a 'String' can be encrypted. Make it one, or remove @AuthEncrypted."
                        .formatted(property, found),
                origin);
    }

    /**
     * What rows are found by is to be encrypted.
     *
     * @param property entity and property: {@code AppUser.email}
     * @param origin the property
     * @return the problem
     */
    public static Problem encryptedKey(String property, Origin origin) {
        return new Problem(
                ProblemCode.NOT_ENCRYPTABLE,
                "'%s' is what rows are found by, which would find none once it is encrypted. Remove @AuthEncrypted."
                        .formatted(property),
                origin);
    }

    /**
     * What is encrypted is in a key or index.
     *
     * @param property entity and property: {@code AppUser.taxNumber}
     * @param kind what it is in: {@code unique key}
     * @param origin the property
     * @return the problem
     */
    public static Problem encryptedIndex(String property, String kind, Origin origin) {
        return new Problem(
                ProblemCode.NOT_ENCRYPTABLE,
                "'%s' is encrypted, each time to another value, so that its %s compares nothing. Remove one or the other; to find rows by it, store a digest in a property of its own."
                        .formatted(property, kind),
                origin);
    }

    /**
     * A column may be too narrow for what a value is encrypted to.
     *
     * @param property entity and property: {@code AppUser.phone}
     * @param width how many characters the column holds
     * @param room for how many of the value there is room
     * @param wanted how many characters the column should hold
     * @param origin the property
     * @return the problem, a warning
     */
    public static Problem littleRoom(String property, long width, long room, int wanted, Origin origin) {
        return new Problem(
                ProblemCode.NARROW_COLUMN,
                "'%s' is encrypted and stored in a column of %d characters, which leaves room for %d. Annotate it with @Column(length = %d), or, if it is never longer, with @SuppressWarnings(\"auth:NarrowColumn\")."
                        .formatted(property, width, room, wanted),
                origin);
    }
}
