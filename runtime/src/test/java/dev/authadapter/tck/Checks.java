package dev.authadapter.tck;

import dev.authadapter.AuthAdapter;

/** What all groups of checks stand on. */
interface Checks<U, I, A, S, V> {

    AdapterHarness<U, I, A, S, V> harness();

    default AuthAdapter<U, I, A, S, V> adapter() {
        return harness().adapter();
    }

    default Given<U, I, A, S, V> given() {
        return new Given<>(harness());
    }
}
