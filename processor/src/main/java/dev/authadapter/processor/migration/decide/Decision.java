package dev.authadapter.processor.migration.decide;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person has decided about one difference.
 *
 * @param subject what it is about: a table, {@code table.column} or {@code table.primaryKey}
 * @param action what to do
 * @param argument a name or SQL, as the action takes it; empty for an action that takes none
 */
public record Decision(String subject, Action action, String argument) {

    /** What can be done. */
    public enum Action {
        /** It has another name now. */
        RENAME(true),
        /** It and what it holds go. */
        DROP(false),
        /** It stays in the database, though no entity has it. */
        KEEP(false),
        /** Rows that have no value get this one. */
        DEFAULT(true),
        /** Rows that have no value get what this computes from the others of the row. */
        BACKFILL(true),
        /** The migration is written by hand. */
        MANUAL(false);

        private final boolean takesArgument;

        Action(boolean takesArgument) {
            this.takesArgument = takesArgument;
        }

        /**
         * The word for it in the file.
         *
         * @return its name in lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean takesArgument() {
            return takesArgument;
        }

        static Optional<Action> of(String word) {
            return Stream.of(values())
                    .filter(action -> action.word().equals(word))
                    .findFirst();
        }

        static String words() {
            return Stream.of(values())
                    .map(action -> action.takesArgument ? action.word() + ":…" : action.word())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * The line of the file.
     *
     * @return what {@link Decisions#parse} reads
     */
    public String line() {
        return subject + '=' + action.word() + (action.takesArgument() ? ':' + argument : "");
    }
}
