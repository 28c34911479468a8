package dev.authadapter.processor.diagnostic;

import java.util.List;

/**
 * A fault in the user's source: what is wrong and what to do. Made only by factories with typed parameters, so that a
 * message cannot be put together wrongly.
 */
public final class Problem {

    private final ProblemCode code;
    private final String text;
    private final Origin origin;
    private final boolean isWarning;

    /** For this and the other factories of this package. */
    Problem(ProblemCode code, String text, Origin origin) {
        this(code, text, origin, code.isWarning());
    }

    /** For what is an error only where it must matter. */
    Problem(ProblemCode code, String text, Origin origin, boolean isWarning) {
        this.code = code;
        this.text = text;
        this.origin = origin;
        this.isWarning = isWarning;
    }

    /**
     * Nothing in the database makes an identity unique.
     *
     * @param entity the simple name of the entity
     * @param properties the properties that must be unique together
     * @param columns their columns
     * @param table the class whose table it is
     * @param origin the entity
     * @return the problem
     */
    public static Problem missingUnique(
            String entity, List<String> properties, List<String> columns, TableClass table, Origin origin) {
        String constraint = "@UniqueConstraint(columnNames = "
                + (columns.size() == 1 ? '"' + columns.get(0) + '"' : "{\"" + String.join("\", \"", columns) + "\"}")
                + ")";
        boolean isOwn = table.name().equals(entity);
        String cure = table.isAnnotated()
                ? "Add %s to %s".formatted(constraint, isOwn ? "its @Table" : "the @Table of '" + table.name() + "'")
                : "Annotate %s with @Table(uniqueConstraints = %s)"
                        .formatted(isOwn ? "it" : "'" + table.name() + "'", constraint);
        return new Problem(
                ProblemCode.MISSING_UNIQUE,
                "'%s' does not make '%s' unique in the database, so two rows could claim one identity. %s."
                        .formatted(entity, String.join("', '", properties), cure),
                origin);
    }

    /**
     * The class that says what table its objects and those of its subclasses are in.
     *
     * @param name its simple name
     * @param isAnnotated whether it has a {@code @Table}
     */
    public record TableClass(String name, boolean isAnnotated) {}

    /**
     * Hibernate cannot map what is in the source, so that there is no schema.
     *
     * @param subject what cannot be mapped, in quotes if it is a name: {@code 'AppUser.email'}
     * @param dialects the databases it cannot be mapped for; none if it cannot for any
     * @param reason what went wrong, a clause
     * @param cure what can be done
     * @param origin the same place as the subject, or the user entity if it is not known
     * @return the problem
     */
    public static Problem schema(String subject, List<String> dialects, String reason, SchemaCure cure, Origin origin) {
        String text = dialects.isEmpty()
                ? "%s cannot be mapped: %s. %s.".formatted(subject, reason, cure.forAll)
                : "%s cannot be mapped for '%s': %s. %s, or name only the databases you use in @AuthConfig(dialects = …)."
                        .formatted(subject, String.join("', '", dialects), reason, cure.forSome);
        return new Problem(ProblemCode.SCHEMA, text, origin);
    }

    /** What can be done if Hibernate cannot map something. */
    public enum SchemaCure {
        /** It is an attribute's fault. */
        ATTRIBUTE("Mend its mapping, or annotate it @Transient if it is not to be stored", "Mend its mapping"),
        /** It is a class's fault. */
        CLASS("Mend the mapping; the application would not start with it", "Mend the mapping"),
        /** The code of a converter or the like is not to be had. */
        OTHER_MODULE("Move that class to a module that is compiled before this one"),
        /** Hibernate does not know the database. */
        OTHER_DATABASE("Correct its name");

        private final String forAll;
        private final String forSome;

        SchemaCure(String text) {
            this(text, text);
        }

        SchemaCure(String forAll, String forSome) {
            this.forAll = forAll;
            this.forSome = forSome;
        }
    }

    /**
     * The processor itself failed.
     *
     * @param subject the class that was being processed
     * @param version the processor's version
     * @param trace the stack trace
     * @param origin the class
     * @return the problem
     */
    public static Problem internal(String subject, String version, String trace, Origin origin) {
        return new Problem(
                ProblemCode.INTERNAL,
                "The annotation processor of authadapter %s failed at '%s', which is a fault of its own. Report it, with this trace:%n%s"
                        .formatted(version, subject, trace),
                origin);
    }

    /**
     * What kind of problem it is.
     *
     * @return the code
     */
    public ProblemCode code() {
        return code;
    }

    /**
     * Whether the adapter works all the same.
     *
     * @return true if the compiler warns, false if it fails
     */
    public boolean isWarning() {
        return isWarning;
    }

    /**
     * Where it is.
     *
     * @return the place
     */
    public Origin origin() {
        return origin;
    }

    /**
     * The whole message.
     *
     * @return code, fault and cure
     */
    public String message() {
        return code + " " + text;
    }
}
