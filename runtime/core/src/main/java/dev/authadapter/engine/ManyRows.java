package dev.authadapter.engine;

import java.util.List;

/** The rows of an entity that meet some conditions. The values to compare with are given in the order of the conditions. */
interface ManyRows<E> {

    List<E> list(Object... values);

    /**
     * Deletes the rows.
     *
     * @return how many there were
     */
    int delete(Object... values);
}
