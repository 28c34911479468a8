package dev.authadapter.processor.diagnostic;

import java.util.List;

/** The problems of whole classes. */
public final class ClassProblems {

    private ClassProblems() {}

    /**
     * A class with a role is not a JPA entity.
     *
     * @param type the simple name of the class
     * @param annotation the simple name of its role annotation
     * @param origin the role annotation
     * @return the problem
     */
    public static Problem notAnEntity(String type, String annotation, Origin origin) {
        return new Problem(
                ProblemCode.NOT_AN_ENTITY,
                "'%s' is annotated @%s but is not an entity. Annotate it with @Entity of jakarta.persistence."
                        .formatted(type, annotation),
                origin);
    }

    /**
     * A class with a role only gives its properties to entities.
     *
     * @param type the simple name of the class
     * @param annotation the simple name of its role annotation
     * @param origin the role annotation
     * @return the problem
     */
    public static Problem mappedSuperclass(String type, String annotation, Origin origin) {
        return new Problem(
                ProblemCode.NOT_AN_ENTITY,
                "'%s' is annotated @%s but is a @MappedSuperclass, not an entity. Put @%2$s on the entity that extends it instead."
                        .formatted(type, annotation),
                origin);
    }

    /**
     * A class is of a kind that cannot have a role.
     *
     * @param type the simple name of the class
     * @param annotation the simple name of its role annotation
     * @param reason what it is or lacks, a predicate: {@code is a record}
     * @param cure what to do, imperative, without a full stop
     * @param origin the role annotation
     * @return the problem
     */
    public static Problem unsupportedClass(String type, String annotation, String reason, String cure, Origin origin) {
        return new Problem(
                ProblemCode.UNSUPPORTED_CLASS,
                "'%s' %s, so it cannot be the @%s. %s.".formatted(type, reason, annotation, cure),
                origin);
    }

    /**
     * Two classes have one role.
     *
     * @param first the simple name of the class that keeps the role
     * @param second the simple name of the class that is one too many
     * @param annotation the simple name of the role annotation
     * @param origin the role annotation of the second
     * @return the problem
     */
    public static Problem duplicateRole(String first, String second, String annotation, Origin origin) {
        return new Problem(
                ProblemCode.DUPLICATE_ROLE,
                "'%s' and '%s' are both @%s, but an adapter has one class for each role. Remove the annotation from one of them."
                        .formatted(first, second, annotation),
                origin);
    }

    /**
     * An entity points at a class as its user, and no class has the role of the user.
     *
     * @param property entity and property: {@code AppSession.user}
     * @param type the class, as written in source
     * @param origin the property
     * @return the problem
     */
    public static Problem missingUser(String property, String type, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_ROLE,
                "'%s' is of type '%s', but no class is annotated @AuthUser. Annotate '%2$s' with it."
                        .formatted(property, type),
                origin);
    }

    /**
     * The column of an entity that holds the identifier of its user does not fit the default user, and no class has the role of the
     * user.
     *
     * @param property entity and property: {@code AppSession.userId}
     * @param found its type, as written in source
     * @param user the qualified name of the default user
     * @param identifier the type of the default user's identifier
     * @param origin the property
     * @return the problem
     */
    public static Problem missingUserOfColumn(
            String property, String found, String user, String identifier, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_ROLE,
                "'%s' is of type '%s', but no class is annotated @AuthUser. Annotate the class of your users with it, or, to have the default '%s', make the property a @ManyToOne of that type or a column of type '%s'."
                        .formatted(property, found, user, identifier),
                origin);
    }

    /**
     * An entity points at classes of the application, and no class has the role of the user.
     *
     * @param entity the simple name of the entity
     * @param found the types of its relations, as written in source
     * @param user the qualified name of the default user
     * @param identifier the type of the default user's identifier
     * @param origin the entity
     * @return the problem
     */
    public static Problem missingUserOfRelations(
            String entity, List<String> found, String user, String identifier, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_ROLE,
                "'%s' points at '%s', but no class is annotated @AuthUser. Annotate the class of your users with it, or, to have the default '%s', add a @ManyToOne 'user' of that type or a column 'userId' of type '%s'."
                        .formatted(entity, String.join("', '", found), user, identifier),
                origin);
    }

    /**
     * An entity refers to the default user by a column, and the application has entities that may be meant.
     *
     * @param property entity and property: {@code AppSession.userId}
     * @param candidates the simple names of the entities that may be the user
     * @param user the qualified name of the default user
     * @param origin the property
     * @return the problem, a warning
     */
    public static Problem userLookalikes(String property, List<String> candidates, String user, Origin origin) {
        String subject = candidates.size() == 1
                ? "'" + candidates.get(0) + "'"
                : "one of '" + String.join("', '", candidates) + "'";
        return new Problem(
                ProblemCode.MISSING_ROLE,
                "'%s' refers to the default '%s', since no class is annotated @AuthUser. If %s is the class of your users, annotate it with that; if not, annotate the property with @SuppressWarnings(\"%s\")."
                        .formatted(property, user, subject, ProblemCode.MISSING_ROLE.suppression()),
                origin,
                true);
    }

    /**
     * A class with a role refers to another that is not compiled now.
     *
     * @param entity the simple name of the class that is compiled
     * @param property its property that refers to the other
     * @param other the simple name of the other
     * @param annotation the simple name of the role annotation of the other
     * @param origin the property
     * @return the problem
     */
    public static Problem roleNotCompiled(
            String entity, String property, String other, String annotation, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_ROLE,
                "'%s.%s' refers to '%s', which is annotated @%s but comes from the class path, and an adapter is made of the classes that are compiled together. Compile both in one module and in one run of the compiler."
                        .formatted(entity, property, other, annotation),
                origin);
    }

    /**
     * A class with a role appeared too late.
     *
     * @param type the simple name of the class
     * @param annotation the simple name of its role annotation
     * @param origin the role annotation
     * @return the problem
     */
    public static Problem lateRole(String type, String annotation, Origin origin) {
        return new Problem(
                ProblemCode.LATE_ROLE,
                "'%s' is annotated @%s, but another annotation processor made it after the adapter was written. Write the class by hand, or generate it in a module that is compiled before this one."
                        .formatted(type, annotation),
                origin);
    }

    /**
     * A class of the application has the name of a generated one.
     *
     * @param type the simple name
     * @param annotation the annotation that would give the class its place in the adapter, or an empty text if none would
     * @param origin the class of the application
     * @return the problem
     */
    public static Problem nameTaken(String type, String annotation, Origin origin) {
        String cure = annotation.isEmpty() ? "Rename it" : "Annotate it with @%s, or rename it".formatted(annotation);
        return new Problem(
                ProblemCode.NAME_TAKEN,
                "'%s' has the name of a class that is generated for the adapter. %s.".formatted(type, cure),
                origin);
    }

    /**
     * A class that is to be generated is on the class path, where ECJ does not let processors replace it.
     *
     * @param type the simple name
     * @param origin the role annotation of the first class of the adapter
     * @return the problem
     */
    public static Problem nameTakenByClassFile(String type, Origin origin) {
        return new Problem(
                ProblemCode.NAME_TAKEN,
                "'%s' is to be generated for the adapter, but is on the class path already, and this compiler does not replace it. Remove the output of earlier builds from the class path."
                        .formatted(type),
                origin);
    }

    /**
     * The runtime library, or one that it needs, is missing.
     *
     * @param missing the qualified name of a class of it that was looked for
     * @param library the group and the name of the library
     * @param origin the role annotation of the first class of the adapter
     * @return the problem
     */
    public static Problem missingRuntime(String missing, String library, Origin origin) {
        return new Problem(
                ProblemCode.MISSING_RUNTIME,
                "The adapter needs '%s', which is not on the class path. Add %s to the dependencies."
                        .formatted(missing, library),
                origin);
    }
}
