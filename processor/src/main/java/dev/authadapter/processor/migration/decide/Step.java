package dev.authadapter.processor.migration.decide;

import dev.authadapter.processor.migration.compare.Key;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.SequenceSnapshot;
import dev.authadapter.schema.TableSnapshot;

/** A step from one snapshot to another. */
public sealed interface Step {

    /**
     * What it does.
     *
     * @return a few words, which can be part of a file's name
     */
    String title();

    /** A step in one table. */
    sealed interface InTable extends Step {

        /**
         * The table under the name it has after renaming.
         *
         * @return its qualified name
         */
        String table();
    }

    /**
     * Gives a table another name.
     *
     * @param before what it was
     * @param table its new qualified name
     */
    record RenameTable(TableSnapshot before, String table) implements InTable {
        @Override
        public String title() {
            return "rename " + before.name();
        }
    }

    /**
     * Gives a column another name.
     *
     * @param table its table
     * @param before what it was
     * @param column what it is called now
     */
    record RenameColumn(String table, ColumnSnapshot before, ColumnSnapshot column) implements InTable {
        @Override
        public String title() {
            return "rename %s %s".formatted(table, before.name());
        }
    }

    /**
     * Takes a unique constraint, index, foreign key or check away.
     *
     * @param table its table
     * @param key it
     */
    record DropKey(String table, Key key) implements InTable {
        @Override
        public String title() {
            return "drop " + key.name();
        }
    }

    /**
     * Makes a unique constraint, index, foreign key or check.
     *
     * @param table its table
     * @param key it
     */
    record AddKey(String table, Key key) implements InTable {
        @Override
        public String title() {
            return "add " + key.name();
        }
    }

    /**
     * Makes what generates keys.
     *
     * @param sequence it
     */
    record CreateSequence(SequenceSnapshot sequence) implements Step {
        @Override
        public String title() {
            return "create " + sequence.name();
        }
    }

    /**
     * Makes a table with its unique constraints, but without its indexes and foreign keys.
     *
     * @param value it
     */
    record CreateTable(TableSnapshot value) implements Step {
        @Override
        public String title() {
            return "create " + value.name();
        }
    }

    /**
     * Lets a column be without a value.
     *
     * @param table its table
     * @param column what it is afterwards
     */
    record Relax(String table, ColumnSnapshot column) implements InTable {
        @Override
        public String title() {
            return "relax %s %s".formatted(table, column.name());
        }
    }

    /**
     * Sets, replaces or removes what the database fills in.
     *
     * @param table its table
     * @param column what it is afterwards
     */
    record SetDefault(String table, ColumnSnapshot column) implements InTable {
        @Override
        public String title() {
            return "default of %s %s".formatted(table, column.name());
        }
    }

    /**
     * Makes a column wider.
     *
     * @param table its table
     * @param column what it is afterwards
     */
    record Widen(String table, ColumnSnapshot column) implements InTable {
        @Override
        public String title() {
            return "widen %s %s".formatted(table, column.name());
        }
    }

    /**
     * Lets a column take more constants.
     *
     * @param table its table
     * @param column what it is afterwards
     */
    record AllowValues(String table, ColumnSnapshot column) implements InTable {
        @Override
        public String title() {
            return "extend %s %s".formatted(table, column.name());
        }
    }

    /**
     * Adds a column.
     *
     * @param table its table
     * @param column it, without a value in all rows as long as they have to be filled
     */
    record AddColumn(String table, ColumnSnapshot column) implements InTable {
        @Override
        public String title() {
            return "add %s %s".formatted(table, column.name());
        }
    }

    /**
     * Gives rows a value that have none.
     *
     * @param table the table
     * @param column the column
     * @param sql what the value is, in terms of the row
     */
    record Fill(String table, ColumnSnapshot column, String sql) implements InTable {
        @Override
        public String title() {
            return "fill %s %s".formatted(table, column.name());
        }
    }

    /**
     * Makes a column have a value in every row.
     *
     * @param table its table
     * @param column what it is afterwards
     */
    record Require(String table, ColumnSnapshot column) implements InTable {
        @Override
        public String title() {
            return "require %s %s".formatted(table, column.name());
        }
    }

    /**
     * Leaves a difference to a person.
     *
     * @param words what it is
     */
    record ByHand(String words) implements Step {
        @Override
        public String title() {
            return "by hand";
        }
    }

    /**
     * Drops a column and what it holds.
     *
     * @param table its table
     * @param column it
     */
    record DropColumn(String table, ColumnSnapshot column) implements InTable {
        @Override
        public String title() {
            return "drop %s %s".formatted(table, column.name());
        }
    }

    /**
     * Drops a table and what it holds.
     *
     * @param value it
     */
    record DropTable(TableSnapshot value) implements Step {
        @Override
        public String title() {
            return "drop " + value.name();
        }
    }

    /**
     * Drops what generated keys.
     *
     * @param sequence it
     */
    record DropSequence(SequenceSnapshot sequence) implements Step {
        @Override
        public String title() {
            return "drop " + sequence.name();
        }
    }
}
