package dev.authadapter.processor;

import dev.authadapter.processor.diagnostic.DriftProblems;
import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.migration.compare.Change;
import dev.authadapter.processor.migration.decide.Planner;
import dev.authadapter.processor.migration.decide.Refusal;
import dev.authadapter.processor.migration.read.Baseline;
import dev.authadapter.processor.model.AuthModel;

/** Says what is different from the accepted snapshot, and what is to be decided about it. */
final class DriftReport {

    private final Baseline baseline;
    private final String drafts;
    private final Origin origin;

    /**
     * Makes a report.
     *
     * @param baseline what was compared with
     * @param drafts where the drafts of the migration are
     * @param model the adapter, whose first entity is where the problems are
     */
    DriftReport(Baseline baseline, String drafts, AuthModel model) {
        this.baseline = baseline;
        this.drafts = drafts;
        this.origin = model.entities().get(0).origin();
    }

    void report(Planner.Outcome drift, Problems problems) {
        String file = baseline.snapshotFile();
        boolean isStrict = baseline.isStrict();
        if (baseline.isNew()) {
            problems.add(DriftProblems.missingSnapshot(file, drafts, isStrict, origin));
        } else if (!drift.changes().isEmpty()) {
            problems.add(DriftProblems.drift(
                    file,
                    drift.changes().stream().map(Change::words).toList(),
                    drift.refusals().isEmpty() ? drafts : "",
                    isStrict,
                    origin));
        }
        String before = baseline.snapshot().hibernate();
        String after = drift.snapshot().hibernate();
        if (!baseline.isNew() && !before.equals(after)) {
            problems.add(DriftProblems.otherHibernate(file, before, after, origin));
        }
        for (Refusal refusal : drift.refusals()) {
            problems.add(DriftProblems.decision(
                    refusal.words(), baseline.decisionsFile(), refusal.lines(), isStrict, origin));
        }
    }
}
