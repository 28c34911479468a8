package dev.authadapter.examples.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How two contestants compare.
 *
 * @param value the median of the turns' ratios, which a disturbed turn does not move
 * @param low the lower end of the 95 % confidence interval of the median; of less than six turns, the least ratio
 * @param high the upper end
 */
public record Ratio(double value, double low, double high) {

    /**
     * The ratio of results that were measured in the same turns.
     *
     * @param numerators of each turn
     * @param denominators of the same turns
     */
    static Ratio of(List<Double> numerators, List<Double> denominators) {
        int turns = numerators.size();
        if (turns == 0 || turns != denominators.size()) {
            throw new IllegalArgumentException(turns + " turns against " + denominators.size());
        }
        double[] ratios = IntStream.range(0, turns)
                .mapToDouble(i -> numerators.get(i) / denominators.get(i))
                .sorted()
                .toArray();
        int outside = outside(turns);
        double median = Math.sqrt(ratios[(turns - 1) / 2] * ratios[turns / 2]);
        return new Ratio(median, ratios[outside], ratios[turns - 1 - outside]);
    }

    /**
     * How many of the ratios on each side lie outside of the interval: each is above the true median or below it by the toss of
     * a coin, whatever its distribution.
     */
    private static int outside(int turns) {
        double probability = Math.pow(0.5, turns);
        double sum = probability;
        int outside = 0;
        while (2 * sum <= 0.05) {
            probability *= (double) (turns - outside) / (outside + 1);
            sum += probability;
            outside++;
        }
        return Math.max(0, outside - 1);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", value, low, high);
    }
}
