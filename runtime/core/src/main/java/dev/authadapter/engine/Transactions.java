package dev.authadapter.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs work whose operations take effect together or not at all. */
interface Transactions {

    /**
     * Runs work in a transaction, the current one if there is one.
     *
     * @param beginning the statement that a new transaction begins with, or null
     * @param work calls stores on the same thread
     */
    <R extends @Nullable Object> R run(@Nullable String beginning, Supplier<R> work);

    /**
     * Runs an action after the current transaction is committed, or at once if there is none. What it throws is logged.
     */
    void afterCommit(Runnable action);

    /** Whether an operation that begins now may take part in a transaction that is there already. */
    boolean mayTakePart();
}
