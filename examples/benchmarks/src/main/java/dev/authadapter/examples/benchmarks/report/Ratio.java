package dev.authadapter.examples.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * How two contestants compare.
 *
 * @param value the geometric mean of the rounds' ratios
 * @param low the lower end of the 95 % confidence interval; the value itself if there was one round only
 * @param high the upper end
 */
public record Ratio(double value, double low, double high) {

    /** Student's t for 97.5 %, by degrees of freedom from 1. */
    private static final double[] T = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262};

    /**
     * The ratio of results that were measured in the same rounds.
     *
     * @param numerators of each round
     * @param denominators of the same rounds
     */
    static Ratio of(List<Double> numerators, List<Double> denominators) {
        int rounds = numerators.size();
        if (rounds == 0 || rounds != denominators.size()) {
            throw new IllegalArgumentException(rounds + " rounds against " + denominators.size());
        }
        double[] logs = new double[rounds];
        double mean = 0;
        for (int i = 0; i < rounds; i++) {
            logs[i] = Math.log(numerators.get(i) / denominators.get(i));
            mean += logs[i] / rounds;
        }
        double squares = 0;
        for (double log : logs) {
            squares += (log - mean) * (log - mean);
        }
        double half =
                rounds == 1 ? 0 : T[Math.min(rounds - 1, T.length) - 1] * Math.sqrt(squares / (rounds - 1) / rounds);
        return new Ratio(Math.exp(mean), Math.exp(mean - half), Math.exp(mean + half));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", value, low, high);
    }
}
