package dev.authadapter.engine;

import java.util.BitSet;

/** A value that only a type of the application's own can store. */
record Bits(BitSet set) {

    static Bits of(long number) {
        return new Bits(BitSet.valueOf(new long[] {number}));
    }
}
