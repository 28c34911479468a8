package dev.authadapter.processor.diagnostic;

import java.util.List;
import java.util.Optional;

/** The problems of settings: of {@code @AuthConfig} and of the compiler's options. */
public final class SettingProblems {

    private SettingProblems() {}

    /**
     * A database is not known.
     *
     * @param setting the annotation's attribute or the option
     * @param dialect the unknown database
     * @param similar a known one whose name is much like it, or empty
     * @param known the known ones
     * @param origin the annotation's value
     * @return the problem
     */
    public static Problem unknownDialect(
            String setting, String dialect, Optional<String> similar, List<String> known, Origin origin) {
        String cure = similar.map("Did you mean '%s'?"::formatted)
                .orElseGet(() -> "Name some of '%s', each with ':' and a version if it matters."
                        .formatted(String.join("', '", known)));
        return new Problem(
                ProblemCode.BAD_OPTION,
                "'%s' names no database known as '%s'. %s".formatted(setting, dialect, cure),
                origin);
    }

    /**
     * An option of the compiler looks like one of ours and is none.
     *
     * @param option the option, without {@code -A}
     * @param similar a known one whose name is much like it, or empty
     * @param known the known ones
     * @param origin no place
     * @return the problem
     */
    public static Problem unknownOption(String option, Optional<String> similar, List<String> known, Origin origin) {
        String cure = similar.map("Did you mean '%s'?"::formatted)
                .orElseGet(() -> "Name one of '%s'.".formatted(String.join("', '", known)));
        return new Problem(ProblemCode.BAD_OPTION, "'%s' is not an option. %s".formatted(option, cure), origin);
    }

    /**
     * An option of the compiler is given without a value; taken as not given it would mean the opposite of what was meant,
     * such as all databases instead of none.
     *
     * @param option the option, without {@code -A}
     * @param origin no place
     * @return the problem
     */
    public static Problem emptyOption(String option, Origin origin) {
        return new Problem(
                ProblemCode.BAD_OPTION,
                "'%s' has no value. Give it one, or leave the option out.".formatted(option),
                origin);
    }

    /**
     * A {@code @SuppressWarnings} names a warning that does not exist.
     *
     * @param token its value
     * @param similar a known one that is much like it, or empty
     * @param known the known ones
     * @param origin the annotation's value
     * @return the problem, a warning
     */
    public static Problem unknownWarning(String token, Optional<String> similar, List<String> known, Origin origin) {
        String cure = similar.map("Did you mean '%s'?"::formatted)
                .orElseGet(() -> "Name one of '%s', or remove it.".formatted(String.join("', '", known)));
        return new Problem(
                ProblemCode.UNKNOWN_WARNING,
                "@SuppressWarnings(\"%s\") names no warning. %s".formatted(token, cure),
                origin);
    }

    /**
     * A {@code @SuppressWarnings} names an error.
     *
     * @param token its value
     * @param origin the annotation's value
     * @return the problem, a warning
     */
    public static Problem suppressedError(String token, Origin origin) {
        return new Problem(
                ProblemCode.UNKNOWN_WARNING,
                "@SuppressWarnings(\"%s\") names an error, which cannot be silenced. Remove it.".formatted(token),
                origin);
    }

    /**
     * The processor is on a path where the libraries it needs are not found.
     *
     * @param origin no place
     * @return the problem
     */
    public static Problem processorModulePath(Origin origin) {
        return new Problem(
                ProblemCode.BAD_OPTION,
                "'--processor-module-path' leaves out libraries that the processor needs. Name the same jars in '--processor-path'; the application can be a module all the same.",
                origin);
    }

    /**
     * A setting does not have one of the values it may have.
     *
     * @param setting the annotation's attribute or the option
     * @param value its value
     * @param needed what it must be: {@code true or false}
     * @param origin the annotation's value
     * @return the problem
     */
    public static Problem badValue(String setting, String value, String needed, Origin origin) {
        return new Problem(
                ProblemCode.BAD_OPTION, "'%s' is '%s'. It must be %s.".formatted(setting, value, needed), origin);
    }

    /**
     * The container that the adapter is to be a component of is not there.
     *
     * @param component the name of the component model
     * @param missing the qualified name of a type of the container
     * @param library what brings it, as {@code group:artifact}
     * @param origin the annotation's value
     * @return the problem
     */
    public static Problem missingContainer(String component, String missing, String library, Origin origin) {
        return new Problem(
                ProblemCode.BAD_OPTION,
                "'component' is '%s', which needs '%s'. Add %s to the dependencies, or leave 'component' out."
                        .formatted(component, missing, library),
                origin);
    }

    /**
     * Tokens that are stored as they are shall be replaced, by nothing else.
     *
     * @param origin the class or package the adapter comes from
     * @return the problem
     */
    public static Problem nothingToMigrate(Origin origin) {
        return new Problem(
                ProblemCode.BAD_OPTION,
                "'migrateTokensOnRead' has nothing to do, since session and one-time tokens are stored as they are ('PLAIN'). Leave it out, or let one of them be digested.",
                origin);
    }

    /**
     * A database has a version that is none.
     *
     * @param setting the annotation's attribute or the option
     * @param dialect the database and what is meant as its version
     * @param product the database alone
     * @param origin the annotation's value
     * @return the problem
     */
    public static Problem badVersion(String setting, String dialect, String product, Origin origin) {
        return new Problem(
                ProblemCode.BAD_OPTION,
                "'%s' names the database '%s', which has no version of numbers after the colon. Write '%s' for any, or for example '%3$s:16'."
                        .formatted(setting, dialect, product),
                origin);
    }

    /**
     * An {@code @AuthConfig} is where it is not looked for.
     *
     * @param place the class or package it is on
     * @param user the simple name of the user class, or an empty text if the application has none
     * @param packageName the package of the adapter
     * @param origin the annotation
     * @return the problem
     */
    public static Problem misplacedConfig(String place, String user, String packageName, Origin origin) {
        String right = user.isEmpty() ? "" : "'" + user + "' or to ";
        return new Problem(
                ProblemCode.BAD_OPTION,
                "@AuthConfig on '%s' has no effect. Move it to %sthe package-info of '%s', where the adapter is."
                        .formatted(place, right, packageName),
                origin);
    }
}
