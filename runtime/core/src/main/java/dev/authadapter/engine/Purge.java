package dev.authadapter.engine;

import java.time.Instant;
import java.util.Objects;

/** Deletes rows that have ended, some at a time. */
interface Purge {

    /**
     * Deletes some rows, in one transaction.
     *
     * @param bound the greatest value of the rows to delete
     * @param limit the most to delete
     * @return how many were deleted; 0 if none is left
     */
    int delete(Object bound, int limit);

    /** How many rows there are to delete. */
    long count(Object bound);

    /** The same by moment. */
    static <E> long count(Purge purge, TimeProperty<E, ?> expires, Instant now) {
        return purge.count(expires.fromInstant().apply(Objects.requireNonNull(now, "now")));
    }

    /** The same by moment. */
    static <E> int delete(Purge purge, TimeProperty<E, ?> expires, Instant now, int limit) {
        Objects.requireNonNull(now, "now");
        if (limit <= 0) {
            throw new IllegalArgumentException(
                    "A purge of " + limit + " rows at a time deletes nothing. Ask for 1000.");
        }
        return purge.delete(expires.fromInstant().apply(now), limit);
    }
}
