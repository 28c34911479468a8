package dev.authadapter.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one adapter. Not safe for use by several threads. */
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    /**
     * Adds a problem.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        all.add(problem);
    }

    /**
     * Adds what another collector has.
     *
     * @param problems the other
     */
    public void addAll(Problems problems) {
        all.addAll(problems.all);
    }

    /**
     * Whether there is one that keeps the adapter from working.
     *
     * @return true if there is more than warnings
     */
    public boolean hasErrors() {
        return all.stream().anyMatch(problem -> !problem.isWarning());
    }

    /**
     * The problems, in the order they were found.
     *
     * @return a copy
     */
    public List<Problem> all() {
        return List.copyOf(all);
    }
}
