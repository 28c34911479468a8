package dev.authadapter.processor.diagnostic;

import java.util.List;
import java.util.Optional;

/** The problems of properties of an entity. */
public final class PropertyProblems {

    private PropertyProblems() {}

    /**
     * An entity lacks a property of its role.
     *
     * @param entity the simple name of the entity
     * @param role the role
     * @param property the contract's name of the property
     * @param similar a property of the entity whose name is much like it, or empty
     * @param baseClass the simple name of the class that has the property
     * @param origin the entity
     * @return the problem
     */
    public static Problem missingProperty(
            String entity, String role, String property, Optional<String> similar, String baseClass, Origin origin) {
        String cure = similar.map(name ->
                        "Did you mean '%s'? Rename it, or put @AuthProperty(\"%s\") on it.".formatted(name, property))
                .orElse("Add one, name yours with @AuthProperty(\"%s\"), or extend '%s'."
                        .formatted(property, baseClass));
        return new Problem(
                ProblemCode.MISSING_PROPERTY,
                "'%s' has role %s but no property '%s'. %s".formatted(entity, role, property, cure),
                origin);
    }

    /**
     * {@code @AuthProperty} names a property the role does not have.
     *
     * @param entity the simple name of the entity
     * @param role the role
     * @param property the unknown name
     * @param similar a name of the contract that is much like it, or empty
     * @param known all names of the contract
     * @param origin the annotation's value
     * @return the problem
     */
    public static Problem unknownProperty(
            String entity, String role, String property, Optional<String> similar, List<String> known, Origin origin) {
        String cure = similar.map("Did you mean '%s'?"::formatted)
                .orElseGet(() -> "Name one of '%s'.".formatted(String.join("', '", known)));
        return new Problem(
                ProblemCode.UNKNOWN_PROPERTY,
                "'%s' has role %s, which has no property '%s'. %s".formatted(entity, role, property, cure),
                origin);
    }

    /**
     * Two properties stand for the same one of the contract.
     *
     * @param entity the simple name of the entity
     * @param property the contract's name
     * @param first the property that keeps it
     * @param second the property that is one too many
     * @param origin the second
     * @return the problem
     */
    public static Problem duplicateProperty(
            String entity, String property, String first, String second, Origin origin) {
        return new Problem(
                ProblemCode.DUPLICATE_PROPERTY,
                "'%s' has two properties for '%s': '%s' and '%s'. Remove @AuthProperty(\"%s\") from one of them."
                        .formatted(entity, property, first, second, property),
                origin);
    }

    /**
     * A property has a type the adapter cannot use.
     *
     * @param property entity and property: {@code AppUser.email}
     * @param found its type, as written in source
     * @param needed the types it may have, the usual one first
     * @param origin the property
     * @return the problem
     */
    public static Problem wrongType(String property, String found, List<String> needed, Origin origin) {
        return new Problem(
                ProblemCode.WRONG_TYPE,
                "'%s' is of type '%s', but the adapter needs '%s'. Change its type."
                        .formatted(property, found, String.join("' or '", needed)),
                origin);
    }

    /**
     * A property that should be a value is a relation.
     *
     * @param property entity and property: {@code AppUser.email}
     * @param contractName the contract's name of it
     * @param needed the types it may have, the usual one first
     * @param origin the property
     * @return the problem
     */
    public static Problem relation(String property, String contractName, List<String> needed, Origin origin) {
        return new Problem(
                ProblemCode.WRONG_TYPE,
                "'%s' is a relation, but the adapter needs a column of type '%s'. Make it one, or put @AuthProperty(\"%s\") on a property that is."
                        .formatted(property, String.join("' or '", needed), contractName),
                origin);
    }

    /**
     * A property holds a moment without saying in which time zone.
     *
     * @param property entity and property: {@code AppSession.expires}
     * @param found its type, as written in source
     * @param origin the property
     * @return the problem, a warning
     */
    public static Problem localTime(String property, String found, Origin origin) {
        return new Problem(
                ProblemCode.LOCAL_TIME,
                ("'%s' is of type '%s', which is another moment in each time zone; the adapter reads and writes it as UTC."
                                + " Make it an 'Instant', or, if the whole application keeps UTC in it, annotate it"
                                + " @SuppressWarnings(\"%s\").")
                        .formatted(property, found, ProblemCode.LOCAL_TIME.suppression()),
                origin);
    }

    /**
     * A property that holds only a part of a moment.
     *
     * @param property entity and property: {@code AppSession.expires}
     * @param precision the constant of {@code TemporalType} that it is stored with: {@code DATE}
     * @param origin the property
     * @return the problem
     */
    public static Problem truncatedTime(String property, String precision, Origin origin) {
        return new Problem(
                ProblemCode.WRONG_TYPE,
                "'%s' is stored as @Temporal(%s), which is not the whole moment. Make it @Temporal(TIMESTAMP), or an 'Instant'."
                        .formatted(property, precision),
                origin);
    }

    /**
     * A property that should point at the user does not.
     *
     * @param property entity and property: {@code AppSession.userId}
     * @param found its type, as written in source
     * @param user the simple name of the user entity
     * @param identifier the type of the user's identifier
     * @param origin the property
     * @return the problem
     */
    public static Problem wrongOwner(String property, String found, String user, String identifier, Origin origin) {
        return new Problem(
                ProblemCode.WRONG_TYPE,
                "'%s' is of type '%s', but must point at the user. Make it a @ManyToOne of type '%s', or a column of the type of its identifier, '%s'."
                        .formatted(property, found, user, identifier),
                origin);
    }

    /**
     * Nothing in an entity points at its user.
     *
     * @param entity the simple name of the entity
     * @param role the role
     * @param user the simple name of the user entity
     * @param identifier the type of the user's identifier
     * @param origin the entity
     * @return the problem
     */
    public static Problem missingRelation(String entity, String role, String user, String identifier, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_RELATION,
                "'%s' has role %s but does not point at its user. Add a @ManyToOne 'user' of type '%s', or a column 'userId' of type '%s'."
                        .formatted(entity, role, user, identifier),
                origin);
    }

    /**
     * Nothing in an entity points at its user, which is the default one as no class is annotated.
     *
     * @param entity the simple name of the entity
     * @param role the role
     * @param user the qualified name of the default user
     * @param identifier the type of its identifier
     * @param origin the entity
     * @return the problem
     */
    public static Problem missingRelationToDefault(
            String entity, String role, String user, String identifier, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_RELATION,
                "'%s' has role %s but does not point at its user. Annotate the class of your users with @AuthUser and add a @ManyToOne 'user' of that type, or, to have the default '%s', add a column 'userId' of type '%s'."
                        .formatted(entity, role, user, identifier),
                origin);
    }

    /**
     * Several relations could be the one to the user.
     *
     * @param entity the simple name of the entity
     * @param relations the relations
     * @param user the simple name of the user entity
     * @param origin the entity
     * @return the problem
     */
    public static Problem ambiguousRelation(String entity, List<String> relations, String user, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_RELATION,
                "'%s' points at '%s' more than once: by '%s'. Put @AuthProperty(\"user\") on the one that is its owner."
                        .formatted(entity, user, String.join("', '", relations)),
                origin);
    }

    /**
     * A type that a compiled class mentions is missing.
     *
     * @param property entity and property: {@code AppUser.email}
     * @param type the missing type
     * @param origin the property
     * @return the problem
     */
    public static Problem unresolvedType(String property, String type, Origin origin) {
        return new Problem(
                ProblemCode.UNRESOLVED_TYPE,
                "'%s' is of type '%s', which is not on the class path. Add the library that has it to the dependencies."
                        .formatted(property, type),
                origin);
    }
}
