package dev.authadapter.engine;

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
     * {@code select … from old table (delete …)}, a data change delta table of SQL:2011. H2 undoes nothing of such a
     * statement when it fails: a row that a foreign key refuses to delete is deleted, and outside a transaction that stays
     * (guarded by RefusedStatementsTest). What is inserted or updated the driver hands back as generated keys instead, which
     * can be any column.
     */
    DELTA_TABLE {
        @Override
        boolean updatesByDriver() {
            return true;
        }

        @Override
        Optional<String> deleted(String delete, String columns) {
            return Optional.of("select " + columns + " from old table (" + delete + ")");
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

    /** Whether the driver hands back columns of the row that an update wrote, though the statement does not. */
    boolean updatesByDriver() {
        return false;
    }

    /** Whether a statement that fails leaves nothing behind, even without a transaction. */
    boolean isAtomic() {
        return true;
    }
}
