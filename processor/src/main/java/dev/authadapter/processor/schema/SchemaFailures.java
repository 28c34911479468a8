package dev.authadapter.processor.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what failed by its reason: a fault of the mapping fails every dialect, and is one problem. */
final class SchemaFailures {

    private final Map<Failure, List<String>> dialects = new LinkedHashMap<>();
    private Optional<String> missingCode = Optional.empty();

    /** Something that runs Hibernate. */
    @FunctionalInterface
    interface Task {
        void run() throws ClassNotFoundException;
    }

    /**
     * Why a schema could not be written.
     *
     * @param reason a clause, mostly in Hibernate's words
     * @param missingCode the class, by binary name, whose code Hibernate wanted to run and did not find
     * @param isOfMapping whether the entities are the reason
     */
    record Failure(String reason, Optional<String> missingCode, boolean isOfMapping) {

        /** Whether the reason names one of some attributes. */
        boolean speaksOf(Collection<String> attributes) {
            return attributes.stream().anyMatch(name -> reason.contains("'" + name + "'"));
        }
    }

    /** Runs a task; if it fails, the dialects it was for cannot be written. */
    void guard(List<String> affected, Task task) {
        try {
            task.run();
        } catch (ClassNotFoundException | RuntimeException | LinkageError | ShadowClassLoader.ShadowError e) {
            Optional<String> code = ShadowBodies.find(e).map(ShadowBodies.Body::owner);
            missingCode = missingCode.or(() -> code);
            add(affected, new Failure(reason(e), code, true));
        }
    }

    /** The class whose code was missing first. */
    Optional<String> missingCode() {
        return missingCode;
    }

    void unknownDialect(String dialect) {
        String reason = "it is not one of " + String.join(", ", Dialects.products());
        add(List.of(dialect), new Failure(reason, Optional.empty(), false));
    }

    /** What failed, in the order in which it did, and for which dialects. */
    Map<Failure, List<String>> all() {
        return Collections.unmodifiableMap(dialects);
    }

    private void add(List<String> affected, Failure failure) {
        dialects.computeIfAbsent(failure, f -> new ArrayList<>()).addAll(affected);
    }

    private static String reason(Throwable failure) {
        Optional<ShadowBodies.Body> body = ShadowBodies.find(failure);
        if (body.isPresent()) {
            return "it depends on what '" + body.get() + "' returns, and its code cannot be had in this compiler";
        }
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        String clause = message.strip();
        return clause.endsWith(".") ? clause.substring(0, clause.length() - 1) : clause;
    }
}
