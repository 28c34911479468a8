package dev.authadapter.engine;

import java.util.List;
import java.util.Optional;

/** How a database hands back the row that a statement writes or removes, in the same round trip. */
enum Returning {

    /** {@code insert | update | delete … returning}. */
    CLAUSE {
        @Override
        Optional<String> inserted(String insert, String columns) {
            return Optional.of(insert + " returning " + columns);
        }

        @Override
        Optional<String> updated(String update, String columns) {
            return Optional.of(update + " returning " + columns);
        }

        @Override
        Optional<String> deleted(String delete, String columns) {
            return Optional.of(delete + " returning " + columns);
        }
    },

    /** {@code insert | delete … returning}, but not for updates. */
    CLAUSE_EXCEPT_UPDATE {
        @Override
        Optional<String> inserted(String insert, String columns) {
            return CLAUSE.inserted(insert, columns);
        }

        @Override
        Optional<String> deleted(String delete, String columns) {
            return CLAUSE.deleted(delete, columns);
        }
    },

    /**
     * {@code select … from final | old table (…)}, the data change delta tables of SQL:2011. H2 undoes nothing of such a
     * statement when it fails: an update that violates a constraint has deleted the row, and outside a transaction that
     * stays (guarded by UserStoreTest). So an insertion gets its key from the driver instead, and an update its row, unless
     * a column is read by an expression.
     */
    DELTA_TABLE {
        @Override
        Optional<String> updated(String update, String columns) {
            return Optional.of("select " + columns + " from final table (" + update + ")");
        }

        @Override
        Optional<String> deleted(String delete, String columns) {
            return Optional.of("select " + columns + " from old table (" + delete + ")");
        }

        @Override
        Optional<List<String>> updatedKeys(List<Column> columns) {
            return columns.stream().allMatch(column -> column.name().equals(column.selected()))
                    ? Optional.of(columns.stream().map(Column::unquoted).toList())
                    : Optional.empty();
        }

        @Override
        boolean isAtomic() {
            return false;
        }
    },

    /** Not at all: what is needed is read in a statement of its own. */
    NONE;

    /** The insert that returns the row it wrote; empty if there is no such statement. */
    Optional<String> inserted(String insert, String columns) {
        return Optional.empty();
    }

    /** The update that returns the row as it is afterwards; empty if there is no such statement. */
    Optional<String> updated(String update, String columns) {
        return Optional.empty();
    }

    /** The deletion that returns the row as it was; empty if there is no such statement. */
    Optional<String> deleted(String delete, String columns) {
        return Optional.empty();
    }

    /** The names by which the driver returns the columns of a row that was updated; empty if it does not. */
    Optional<List<String>> updatedKeys(List<Column> columns) {
        return Optional.empty();
    }

    /** Whether a statement that fails leaves nothing behind, even without a transaction. */
    boolean isAtomic() {
        return true;
    }
}
