package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Origin;
import dev.authadapter.processor.diagnostic.Problem;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what failed by its reason: a fault of the mapping fails every dialect, and is one problem. */
final class SchemaFailures {

    private final AuthModel model;
    private final Map<Failure, List<String>> dialects = new LinkedHashMap<>();
    private Optional<String> missingCode = Optional.empty();

    SchemaFailures(AuthModel model) {
        this.model = model;
    }

    /** Something that runs Hibernate. */
    @FunctionalInterface
    interface Task {
        void run() throws ClassNotFoundException;
    }

    /** Runs a task; if it fails, the dialects it was for cannot be written. */
    void guard(List<String> affected, Task task) {
        try {
            task.run();
        } catch (ClassNotFoundException | RuntimeException | LinkageError | ShadowClassLoader.ShadowError e) {
            missingCode = missingCode.or(() -> ShadowBodies.find(e).map(ShadowBodies.Body::owner));
            add(affected, new Failure(reason(e), origin(e)));
        }
    }

    /** The class whose code was missing first. */
    Optional<String> missingCode() {
        return missingCode;
    }

    void unknownDialect(String dialect) {
        String reason = "it is not one of " + String.join(", ", Dialects.products());
        add(List.of(dialect), new Failure(reason, userOrigin()));
    }

    void report(Problems problems) {
        dialects.forEach((failure, names) ->
                problems.add(Problem.schema(String.join("', '", names), failure.reason(), failure.origin())));
        dialects.clear();
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

    /** The entity that the failure speaks of. */
    private Origin origin(Throwable failure) {
        String text =
                ShadowBodies.find(failure).map(ShadowBodies.Body::owner).orElse(String.valueOf(failure.getMessage()));
        return model.entities().stream()
                .filter(e -> text.contains(e.type().qualifiedName()))
                .map(EntityModel::origin)
                .findFirst()
                .orElseGet(this::userOrigin);
    }

    private Origin userOrigin() {
        return model.entity(Role.USER)
                .map(EntityModel::origin)
                .orElseGet(() -> model.entities().get(0).origin());
    }

    private record Failure(String reason, Origin origin) {}
}
