package dev.authadapter.engine;

import dev.authadapter.TransactionConflictException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Carries out again what the database undid because of others. Only for operations in transactions of their own: of a transaction
 * that somebody else has begun, more than the operation was undone.
 */
final class Retries {

    static final int ATTEMPTS = 5;

    /** PostgreSQL looks for deadlocks after a second. Whoever has waited longer has waited for a lock, and would again. */
    private static final long LONGEST_NANOS = 5_000_000_000L;

    private Retries() {}

    /**
     * Runs an operation.
     *
     * @param operation does the same each time
     * @throws TransactionConflictException if it was undone each time
     * @throws StaleRowException if each time Hibernate found rows changed that it had just read
     */
    static <R> R run(Supplier<R> operation) {
        long begun = System.nanoTime();
        int attempt = 1;
        while (true) {
            try {
                return operation.get();
            } catch (TransactionConflictException | StaleRowException e) {
                if (attempt == ATTEMPTS || System.nanoTime() - begun > LONGEST_NANOS || !pause(attempt)) {
                    throw e;
                }
                attempt++;
            }
        }
    }

    /** Of random length, so that those who met once do not meet again; returns whether nobody interrupted it. */
    private static boolean pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 5 << attempt));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
