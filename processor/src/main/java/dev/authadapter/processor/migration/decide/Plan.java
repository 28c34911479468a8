package dev.authadapter.processor.migration.decide;

import java.util.List;

/**
 * The way from one snapshot to another.
 *
 * @param steps what to do before the application runs that has the later one, in order
 * @param drops what can be done when no application runs any more that has the earlier one, in order
 * @param decisions what was decided for it
 */
public record Plan(List<Step> steps, List<Step> drops, List<Decision> decisions) {

    /** Makes a plan. */
    public Plan {
        steps = List.copyOf(steps);
        drops = List.copyOf(drops);
        decisions = List.copyOf(decisions);
    }

    /**
     * How many files it takes: drops have one of their own.
     *
     * @return 0 to 2
     */
    public int files() {
        return (steps.isEmpty() ? 0 : 1) + (drops.isEmpty() ? 0 : 1);
    }
}
