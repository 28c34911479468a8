package dev.authadapter.processor.migration.compare;

import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.SequenceSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.List;

/** One difference between two snapshots. */
public sealed interface Change {

    /**
     * What it is about, as a file of decisions names it.
     *
     * @return a table, {@code table.column}, or {@code table.primaryKey}
     */
    String subject();

    /**
     * The difference as a clause.
     *
     * @return words for people, with names in quotes
     */
    String words();

    /**
     * A table is new.
     *
     * @param table it
     */
    record TableAdded(TableSnapshot table) implements Change {
        @Override
        public String subject() {
            return table.qualifiedName();
        }

        @Override
        public String words() {
            return "table '%s' is new".formatted(subject());
        }
    }

    /**
     * A table is no more.
     *
     * @param table what it was
     */
    record TableGone(TableSnapshot table) implements Change {
        @Override
        public String subject() {
            return table.qualifiedName();
        }

        @Override
        public String words() {
            return "table '%s' is gone".formatted(subject());
        }
    }

    /** A difference in a table that both snapshots have. */
    sealed interface InTable extends Change {

        /**
         * The table.
         *
         * @return its qualified name
         */
        String table();
    }

    /** A difference in a column. */
    sealed interface InColumn extends InTable {

        /**
         * The column as it is now, or as it was if it is gone.
         *
         * @return the column
         */
        ColumnSnapshot column();

        @Override
        default String subject() {
            return table() + '.' + column().name();
        }
    }

    /**
     * A column is new.
     *
     * @param table its table
     * @param column it
     */
    record ColumnAdded(String table, ColumnSnapshot column) implements InColumn {
        @Override
        public String words() {
            return "column '%s' is new".formatted(subject());
        }
    }

    /**
     * A column is no more.
     *
     * @param table its table
     * @param column what it was
     */
    record ColumnGone(String table, ColumnSnapshot column) implements InColumn {
        @Override
        public String words() {
            return "column '%s' is gone".formatted(subject());
        }
    }

    /**
     * A column has room for all that it had room for, and more.
     *
     * @param table its table
     * @param before what it was
     * @param column what it is
     */
    record ColumnWidened(String table, ColumnSnapshot before, ColumnSnapshot column) implements InColumn {
        @Override
        public String words() {
            return "column '%s' is wider: %s instead of %s"
                    .formatted(subject(), ColumnWords.type(column), ColumnWords.type(before));
        }
    }

    /**
     * A column holds something else, or less.
     *
     * @param table its table
     * @param before what it was
     * @param column what it is
     */
    record ColumnAltered(String table, ColumnSnapshot before, ColumnSnapshot column) implements InColumn {
        @Override
        public String words() {
            return "column '%s' is %s instead of %s"
                    .formatted(subject(), ColumnWords.all(column), ColumnWords.all(before));
        }
    }

    /**
     * A column must have a value in every row.
     *
     * @param table its table
     * @param column what it is
     */
    record ColumnRequired(String table, ColumnSnapshot column) implements InColumn {
        @Override
        public String words() {
            return "column '%s' is now required (NOT NULL)".formatted(subject());
        }
    }

    /**
     * A column need not have a value any more.
     *
     * @param table its table
     * @param column what it is
     */
    record ColumnRelaxed(String table, ColumnSnapshot column) implements InColumn {
        @Override
        public String words() {
            return "column '%s' is no longer required".formatted(subject());
        }
    }

    /**
     * The database fills in something else, or nothing.
     *
     * @param table its table
     * @param before what it was
     * @param column what it is
     */
    record DefaultChanged(String table, ColumnSnapshot before, ColumnSnapshot column) implements InColumn {
        @Override
        public String words() {
            return "column '%s' has the default %s instead of %s"
                    .formatted(
                            subject(),
                            column.defaultValue().orElse("none"),
                            before.defaultValue().orElse("none"));
        }
    }

    /**
     * An enum has more constants.
     *
     * @param table its table
     * @param before what it was
     * @param column what it is
     * @param values the new constants
     */
    record ValuesAdded(String table, ColumnSnapshot before, ColumnSnapshot column, List<String> values)
            implements InColumn {
        @Override
        public String words() {
            return "column '%s' also takes '%s'".formatted(subject(), String.join("', '", values));
        }
    }

    /**
     * An enum lacks constants it had.
     *
     * @param table its table
     * @param before what it was
     * @param column what it is
     * @param values the constants that are gone
     */
    record ValuesGone(String table, ColumnSnapshot before, ColumnSnapshot column, List<String> values)
            implements InColumn {
        @Override
        public String words() {
            return "column '%s' no longer takes '%s'".formatted(subject(), String.join("', '", values));
        }
    }

    /**
     * Other columns identify a row.
     *
     * @param table the table
     * @param before the columns of the key that was
     * @param after the columns of the key that is
     */
    record PrimaryKeyChanged(String table, List<String> before, List<String> after) implements InTable {
        @Override
        public String subject() {
            return table + ".primaryKey";
        }

        @Override
        public String words() {
            return "the primary key of '%s' is (%s) instead of (%s)"
                    .formatted(table, String.join(", ", after), String.join(", ", before));
        }
    }

    /**
     * A unique constraint, index, foreign key or check is new or no more; one that is different is both.
     *
     * @param table the table
     * @param key it
     * @param isNew whether it is new
     */
    record KeyChanged(String table, Key key, boolean isNew) implements InTable {
        @Override
        public String subject() {
            return table + '.' + key.name();
        }

        @Override
        public String words() {
            return "%s of '%s' is %s".formatted(key.words(), table, isNew ? "new" : "gone");
        }
    }

    /**
     * What generates keys is new, no more, or counts otherwise.
     *
     * @param sequence what it is, or was if it is no more
     * @param kind which of the three
     */
    record SequenceChanged(SequenceSnapshot sequence, Kind kind) implements Change {

        /** What happened to it. */
        public enum Kind {
            /** There was none. */
            ADDED("is new"),
            /** There is none any more. */
            GONE("is gone"),
            /** It starts or steps otherwise. */
            ALTERED("counts otherwise");

            private final String words;

            Kind(String words) {
                this.words = words;
            }
        }

        @Override
        public String subject() {
            return sequence.qualifiedName();
        }

        @Override
        public String words() {
            return "sequence '%s' %s".formatted(subject(), kind.words);
        }
    }
}
