package dev.authadapter.faults;

import java.util.List;
import java.util.stream.IntStream;

/** How often something is killed. */
final class Rounds {

    private static final List<String> ENGINES = List.of("direct", "orm");

    private Rounds() {}

    /** The numbers of the rounds, from 0. */
    static IntStream all() {
        return IntStream.range(0, Integer.getInteger("faults.rounds", 2));
    }

    /** By which engine a round works. */
    static String engine(int round) {
        return ENGINES.get(round % ENGINES.size());
    }
}
