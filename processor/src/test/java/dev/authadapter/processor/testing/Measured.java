package dev.authadapter.processor.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long the same work takes without something and with it.
 *
 * @param without milliseconds of each round
 * @param with milliseconds of each round
 */
public record Measured(List<Double> without, List<Double> with) {

    private static final double NANOS_PER_MILLI = 1_000_000;

    /** Does one after the other, again and again, so that what slows the machine down slows both. The first round does not count. */
    public static Measured inTurn(int rounds, Runnable without, Runnable with) {
        Measured measured = new Measured(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round <= rounds; round++) {
            double first = millis(without);
            double second = millis(with);
            if (round > 0) {
                measured.without().add(first);
                measured.with().add(second);
            }
        }
        return measured;
    }

    /** How much longer the median round takes, in milliseconds. */
    public double addedMillis() {
        return median(with) - median(without);
    }

    /** How many times as long the median round takes. */
    public double ratio() {
        return median(with) / median(without);
    }

    /** Tells a reader of the build's output. */
    public void print(String what) {
        System.out.printf(
                "processor cost, %s: %.0f ms without, %.0f ms with it, %.1f ms added (medians of %d rounds)%n",
                what, median(without), median(with), addedMillis(), with.size());
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
