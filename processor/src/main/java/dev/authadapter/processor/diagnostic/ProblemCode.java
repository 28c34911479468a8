package dev.authadapter.processor.diagnostic;

/**
 * Every kind of problem; each has an entry in {@code docs/errors.md} and a test of its exact text and place. A warning can be
 * silenced with {@code @SuppressWarnings("auth:<name>")} on the place, or on what is around it.
 */
public enum ProblemCode {
    /** A class with a role is not a JPA entity. */
    NOT_AN_ENTITY("NotAnEntity"),
    /** A class with a role is of a kind that cannot be one: a record, abstract, not visible. */
    UNSUPPORTED_CLASS("UnsupportedClass"),
    /** An entity has no primary key. */
    MISSING_ID("MissingId"),
    /** The primary key of a user cannot identify it. */
    UNSUPPORTED_ID("UnsupportedId"),
    /** An entity lacks a property of its role. */
    MISSING_PROPERTY("MissingProperty"),
    /** A property of the contract has a type the adapter cannot use. */
    WRONG_TYPE("WrongType"),
    /** A property of the contract holds a moment without saying in which time zone. */
    LOCAL_TIME("LocalTime", Severity.WARNING),
    /** A property cannot be encrypted. */
    NOT_ENCRYPTABLE("NotEncryptable"),
    /** The adapter cannot write a property. */
    NOT_WRITABLE("NotWritable"),
    /** The adapter cannot read a property. */
    NOT_READABLE("NotReadable"),
    /** Two classes have the same role. */
    DUPLICATE_ROLE("DuplicateRole"),
    /** A class that belongs to the adapter has no role, or is not compiled with the others. */
    MISSING_ROLE("MissingRole", Severity.EITHER),
    /** Two properties of an entity stand for the same one of the contract. */
    DUPLICATE_PROPERTY("DuplicateProperty"),
    /** Nothing in the database makes an identity unique. */
    MISSING_UNIQUE("MissingUnique"),
    /** An entity that belongs to a user does not point at it. */
    MISSING_RELATION("MissingRelation"),
    /** A property name of {@code @AuthProperty} is not of the contract. */
    UNKNOWN_PROPERTY("UnknownProperty"),
    /** A type in a compiled class that an entity inherits from is not on the class path. */
    UNRESOLVED_TYPE("UnresolvedType"),
    /** Another annotation processor made a class with a role after the adapter was written. */
    LATE_ROLE("LateRole"),
    /** A class of the application has the name of one the processor writes. */
    NAME_TAKEN("NameTaken"),
    /** The runtime library is not on the class path. */
    MISSING_RUNTIME("MissingRuntime"),
    /** A setting is unknown or has an unknown value. */
    BAD_OPTION("BadOption"),
    /** A {@code @SuppressWarnings} of ours silences nothing. */
    UNKNOWN_WARNING("UnknownWarning", Severity.WARNING),

    /** A key or index names a column that its table does not have. */
    UNKNOWN_COLUMN("UnknownColumn"),
    /** A column is narrower than what providers send. */
    NARROW_COLUMN("NarrowColumn", Severity.WARNING),
    /** A key or index is longer than a database can have. */
    INDEX_TOO_LONG("IndexTooLong", Severity.EITHER),
    /** A table or column has a name that a database takes for something else. */
    RESERVED_WORD("ReservedWord", Severity.WARNING),
    /** The schema could not be written for a database. */
    SCHEMA("Schema"),
    /** The tables are others than those that were accepted. */
    SCHEMA_DRIFT("SchemaDrift", Severity.EITHER),
    /** It is to be decided how to get from the accepted tables to these. */
    SCHEMA_DECISION("SchemaDecision", Severity.EITHER),
    /** A fault of the processor itself. */
    INTERNAL("Internal");

    /** What the values of {@code @SuppressWarnings} that are ours begin with. */
    public static final String SUPPRESSION_PREFIX = "auth:";

    private final String text;
    private final Severity severity;

    ProblemCode(String text) {
        this(text, Severity.ERROR);
    }

    ProblemCode(String text, Severity severity) {
        this.text = text;
        this.severity = severity;
    }

    private enum Severity {
        ERROR,
        WARNING,
        /** An error where it must matter, and a warning where it may. */
        EITHER
    }

    /**
     * The code's name, as in {@code docs/errors.md}.
     *
     * @return for example {@code MissingProperty}
     */
    public String text() {
        return text;
    }

    /**
     * Whether the adapter works all the same, unless the problem itself says otherwise.
     *
     * @return true if the compiler warns, false if it fails
     */
    public boolean isWarning() {
        return severity == Severity.WARNING;
    }

    /**
     * Whether a problem of this kind can be a warning, which one may silence.
     *
     * @return false if all of them are errors
     */
    public boolean canBeSilenced() {
        return severity != Severity.ERROR;
    }

    /**
     * What silences a warning, as a value of {@code @SuppressWarnings}.
     *
     * @return for example {@code auth:LocalTime}
     */
    public String suppression() {
        return SUPPRESSION_PREFIX + text;
    }

    /**
     * The code as it is printed.
     *
     * @return for example {@code [Auth/MissingProperty]}
     */
    @Override
    public String toString() {
        return "[Auth/" + text + "]";
    }
}
