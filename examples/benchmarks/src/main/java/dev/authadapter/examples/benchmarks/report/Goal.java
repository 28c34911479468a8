package dev.authadapter.examples.benchmarks.report;

import java.util.Locale;

/**
 * A promise, and what was measured.
 *
 * @param text what is compared
 * @param ratio the result
 * @param bound what it must be
 * @param atMost whether it must not be greater, or else not less
 */
record Goal(String text, Ratio ratio, double bound, boolean atMost) {

    boolean met() {
        return atMost ? ratio.value() <= bound : ratio.value() >= bound;
    }

    /** Whether another run might decide otherwise. */
    boolean close() {
        return ratio.low() <= bound && bound <= ratio.high();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-6s %s: %s, wanted %s %.2f%s",
                met() ? "met" : "MISSED",
                text,
                ratio,
                atMost ? "<=" : ">=",
                bound,
                close() ? " (within the noise)" : "");
    }
}
