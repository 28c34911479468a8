package dev.authadapter.engine;

import java.util.Optional;

/** Deletes a row of a user unless it is the last one. The values of the key are given in its order. */
interface UnlessLast<E> {

    /** Of several concurrent callers for rows of one user, each sees what those before it have left. */
    Optional<E> delete(Object... values);
}
