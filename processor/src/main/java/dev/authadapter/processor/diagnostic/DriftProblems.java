package dev.authadapter.processor.diagnostic;

import java.util.List;

/** The problems of a schema that is not what was accepted. */
public final class DriftProblems {

    private DriftProblems() {}

    /**
     * The tables are others than those of the snapshot.
     *
     * @param snapshot the simple name of the snapshot's file
     * @param changes what is different, as clauses
     * @param drafts where the drafts of a migration are, or an empty text if there are none
     * @param isStrict whether that fails the build
     * @param origin the user entity
     * @return the problem
     */
    public static Problem drift(String snapshot, List<String> changes, String drafts, boolean isStrict, Origin origin) {
        String cure = drafts.isEmpty()
                ? "No migration is drafted before what is asked for is decided."
                : "Read the drafts of the migration in '%s', then accept them with 'dev.authadapter.AcceptSchema'."
                        .formatted(drafts);
        return new Problem(
                ProblemCode.SCHEMA_DRIFT,
                "The tables are not those of '%s': %s. %s".formatted(snapshot, String.join("; ", changes), cure),
                origin,
                !isStrict);
    }

    /**
     * There is no snapshot yet.
     *
     * @param snapshot the simple name of the snapshot's file
     * @param drafts where the draft of the first migration is
     * @param isStrict whether that fails the build
     * @param origin the user entity
     * @return the problem
     */
    public static Problem missingSnapshot(String snapshot, String drafts, boolean isStrict, Origin origin) {
        return new Problem(
                ProblemCode.SCHEMA_DRIFT,
                "'%s' does not exist yet. Accept the first with 'dev.authadapter.AcceptSchema'; the statements that create the tables are in '%s'."
                        .formatted(snapshot, drafts),
                origin,
                !isStrict);
    }

    /**
     * The snapshot was taken with another version of Hibernate, which may write the same tables in other words.
     *
     * @param snapshot the simple name of the snapshot's file
     * @param before that version
     * @param after this version
     * @param origin the user entity
     * @return the problem, a warning
     */
    public static Problem otherHibernate(String snapshot, String before, String after, Origin origin) {
        return new Problem(
                ProblemCode.SCHEMA_DRIFT,
                "'%s' was taken with Hibernate ORM %s, and this is %s, which may say the same of a table in other words. Nothing follows from that alone; accept the snapshot anew with 'dev.authadapter.AcceptSchema'."
                        .formatted(snapshot, before, after),
                origin,
                true);
    }

    /**
     * A difference takes a decision.
     *
     * @param words what is different
     * @param decisions the simple name of the file of decisions
     * @param lines what can be written into it; none if a line has to go
     * @param isStrict whether that fails the build
     * @param origin the user entity
     * @return the problem
     */
    public static Problem decision(
            String words, String decisions, List<String> lines, boolean isStrict, Origin origin) {
        String cure = lines.isEmpty()
                ? "Remove the line from '%s', or correct it.".formatted(decisions)
                : "Write '%s' into '%s'.".formatted(String.join("', or '", lines), decisions);
        return new Problem(
                ProblemCode.SCHEMA_DECISION, words + (words.endsWith("?") ? " " : ". ") + cure, origin, !isStrict);
    }

    /**
     * A file that an option names cannot be used.
     *
     * @param option the option, without {@code -A}
     * @param file what it names
     * @param reason why not, a clause
     * @param cure what to do
     * @return the problem
     */
    public static Problem badFile(String option, String file, String reason, String cure) {
        return new Problem(
                ProblemCode.BAD_OPTION, "'%s' names '%s': %s. %s".formatted(option, file, reason, cure), Origin.none());
    }
}
