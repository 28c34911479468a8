package dev.authadapter.processor.migration.decide;

import java.util.List;

/**
 * A difference that nothing is done about before a person has decided.
 *
 * @param words what it is, and what there is to decide
 * @param lines what can be written into the file of decisions, one of them; none where there is a line too many
 */
public record Refusal(String words, List<String> lines) {

    /** Makes a refusal. */
    public Refusal {
        lines = List.copyOf(lines);
    }
}
