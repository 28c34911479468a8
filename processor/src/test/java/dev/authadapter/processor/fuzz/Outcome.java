package dev.authadapter.processor.fuzz;

import java.util.List;
import java.util.Set;

/**
 * What came of one slip.
 *
 * @param isOk whether the compiler was content
 * @param told everything that was said
 * @param written the paths of classes, sources and resources
 */
record Outcome(boolean isOk, List<Told> told, Set<String> written) {

    /** What is wrong with it, for a reader; empty, if a user was served well. */
    String fault(boolean hasRoles) {
        if (told.stream().anyMatch(message -> message.isError() && message.isInGenerated())) {
            return "errors in generated code: " + told;
        }
        if (told.stream()
                .map(Told::text)
                .anyMatch(text -> text.contains("[Auth/Internal]") || text.contains("\tat "))) {
            return "a crash: " + told;
        }
        if (!isOk && told.stream().noneMatch(Told::isError)) {
            return "it fails and does not say why";
        }
        if (hasRoles && isOk && !isWhole() && told.isEmpty()) {
            return "no adapter or no schema, and no word about it";
        }
        return "";
    }

    private boolean isWhole() {
        return written.stream().anyMatch(path -> path.endsWith("AuthAdapter.class"))
                && written.stream().anyMatch(path -> path.endsWith("/schema/h2.sql"));
    }
}
