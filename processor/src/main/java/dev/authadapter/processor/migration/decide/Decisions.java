package dev.authadapter.processor.migration.decide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The decisions of a file: a line {@code subject=action} or {@code subject=action:argument} for each. Empty lines and lines that
 * begin with {@code #} are skipped.
 *
 * @param all the decisions, in the order of their lines
 */
public record Decisions(List<Decision> all) {

    /** Makes decisions. */
    public Decisions {
        all = List.copyOf(all);
    }

    /**
     * No decisions.
     *
     * @return an empty list of them
     */
    public static Decisions none() {
        return new Decisions(List.of());
    }

    /**
     * Reads a file.
     *
     * @param text its text
     * @return the decisions
     * @throws IllegalArgumentException if a line is wrong; the message names it
     */
    public static Decisions parse(String text) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !line.startsWith("#")) {
                Decision decision = decision(line, i + 1);
                if (decisions.put(decision.subject(), decision) != null) {
                    throw wrong(i + 1, "'%s' is decided twice".formatted(decision.subject()));
                }
            }
        }
        return new Decisions(List.copyOf(decisions.values()));
    }

    private static Decision decision(String line, int number) {
        int equals = line.indexOf('=');
        if (equals < 1) {
            throw wrong(number, "'%s' is not of the form 'subject=action'".formatted(line));
        }
        String value = line.substring(equals + 1).strip();
        int colon = value.indexOf(':');
        String word = colon < 0 ? value : value.substring(0, colon).strip();
        String argument = colon < 0 ? "" : value.substring(colon + 1).strip();
        Decision.Action action = Decision.Action.of(word)
                .orElseThrow(() -> wrong(number, "'%s' is not one of %s".formatted(word, Decision.Action.words())));
        if (action.takesArgument() == argument.isEmpty()) {
            throw wrong(
                    number,
                    "'%s' takes %s".formatted(word, argument.isEmpty() ? "something after a colon" : "nothing more"));
        }
        return new Decision(line.substring(0, equals).strip(), action, argument);
    }

    private static IllegalArgumentException wrong(int line, String reason) {
        return new IllegalArgumentException("line %d: %s".formatted(line, reason));
    }

    /**
     * Finds what was decided about something.
     *
     * @param subject the subject
     * @return the decision, or empty
     */
    public Optional<Decision> about(String subject) {
        return all.stream()
                .filter(decision -> decision.subject().equals(subject))
                .findFirst();
    }

    List<Decision> without(Collection<Decision> others) {
        return all.stream().filter(decision -> !others.contains(decision)).toList();
    }
}
