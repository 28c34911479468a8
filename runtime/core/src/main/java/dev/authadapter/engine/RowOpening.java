package dev.authadapter.engine;

import java.util.function.Consumer;

/**
 * Decrypts rows that were read.
 *
 * @param read opens a row, or throws what says why it cannot
 * @param deleted opens a row that is gone, as far as it can
 */
record RowOpening<E>(Consumer<E> read, Consumer<E> deleted) {

    static <E> RowOpening<E> of(RowEncryption<E> encryption) {
        return new RowOpening<>(encryption::open, encryption::openDeleted);
    }

    RowOpening<E> then(RowOpening<E> other) {
        return new RowOpening<>(read.andThen(other.read), deleted.andThen(other.deleted));
    }
}
