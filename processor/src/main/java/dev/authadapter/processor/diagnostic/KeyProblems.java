package dev.authadapter.processor.diagnostic;

import java.util.List;

/** The problems of primary keys. */
public final class KeyProblems {

    private KeyProblems() {}

    /**
     * An entity has no primary key.
     *
     * @param entity the simple name of the entity
     * @param baseClass the simple name of the class of its role, which has one
     * @param origin the entity
     * @return the problem
     */
    public static Problem missingId(String entity, String baseClass, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_ID,
                "'%s' has no primary key. Annotate the property that is to be it with @Id of jakarta.persistence, or extend '%s'."
                        .formatted(entity, baseClass),
                origin);
    }

    /**
     * The primary key of a user is of a type that cannot identify one.
     *
     * @param property entity and property: {@code AppUser.id}
     * @param found its type, as written in source
     * @param needed the types it may have
     * @param origin the property
     * @return the problem
     */
    public static Problem unsupportedType(String property, String found, List<String> needed, Origin origin) {
        return new Problem(
                ProblemCode.UNSUPPORTED_ID,
                "'%s' is of type '%s', but a user is identified by one '%s'. Change its type."
                        .formatted(property, found, String.join("' or '", needed)),
                origin);
    }

    /**
     * A user or session has a primary key of several properties.
     *
     * @param entity the simple name of the entity
     * @param what what it is to the contract: {@code a user}
     * @param keys the properties
     * @param origin the entity
     * @return the problem
     */
    public static Problem severalIds(String entity, String what, List<String> keys, Origin origin) {
        return new Problem(
                ProblemCode.UNSUPPORTED_ID,
                "'%s' has a primary key of several properties, '%s', but %s is identified by one. Keep @Id on one of them, and make them unique by a @UniqueConstraint."
                        .formatted(entity, String.join("', '", keys), what),
                origin);
    }

    /**
     * A session has a primary key that is an embedded object.
     *
     * @param property entity and property: {@code AppSession.key}
     * @param origin the property
     * @return the problem
     */
    public static Problem embeddedId(String property, Origin origin) {
        return new Problem(
                ProblemCode.UNSUPPORTED_ID,
                "'%s' is a primary key of several values, but a session is identified by one. Put @Id on the session token, or on a property of its own."
                        .formatted(property),
                origin);
    }

    /**
     * The property that stands for the identifier is not the primary key.
     *
     * @param property entity and property: {@code AppUser.id}
     * @param key the primary key
     * @param origin the property
     * @return the problem
     */
    public static Problem notTheKey(String property, String key, Origin origin) {
        return new Problem(
                ProblemCode.UNSUPPORTED_ID,
                "'%s' stands for the identifier of a user, but the primary key is '%s'. Put @AuthProperty(\"id\") on '%s'."
                        .formatted(property, key, key),
                origin);
    }
}
