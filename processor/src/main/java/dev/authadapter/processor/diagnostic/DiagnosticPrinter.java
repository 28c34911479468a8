package dev.authadapter.processor.diagnostic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Prints problems, sorted by place, each once. The only user of the compiler's messager. */
public final class DiagnosticPrinter {

    private final Messager messager;
    private final Function<Origin, Optional<Location>> locations;

    /**
     * Makes a printer for one round.
     *
     * @param environment the compiler's
     * @param locations finds a place in this round; empty if it has no place in the source
     */
    public DiagnosticPrinter(ProcessingEnvironment environment, Function<Origin, Optional<Location>> locations) {
        this.messager = environment.getMessager();
        this.locations = locations;
    }

    /**
     * Prints all problems, errors and those warnings that are not suppressed.
     *
     * @param problems the problems
     */
    public void print(List<Problem> problems) {
        Set<String> printed = new LinkedHashSet<>();
        problems.stream()
                .map(problem -> new Located(problem, locations.apply(problem.origin())))
                .filter(located -> !located.isSuppressed())
                .sorted(Located.BY_PLACE)
                .filter(located -> printed.add(
                        located.problem().origin() + located.problem().message()))
                .forEach(this::print);
    }

    /**
     * Prints what is no problem, without a place.
     *
     * @param text what to print
     */
    public void note(String text) {
        messager.printMessage(Kind.NOTE, text);
    }

    private void print(Located located) {
        Kind kind = located.problem().isWarning() ? Kind.WARNING : Kind.ERROR;
        String message = located.message();
        if (located.location().isEmpty()) {
            messager.printMessage(kind, message);
            return;
        }
        Location place = located.location().get();
        if (place.annotation().isEmpty()) {
            messager.printMessage(kind, message, place.element());
        } else if (place.value().isEmpty()) {
            messager.printMessage(
                    kind, message, place.element(), place.annotation().get());
        } else {
            messager.printMessage(
                    kind,
                    message,
                    place.element(),
                    place.annotation().get(),
                    place.value().get());
        }
    }

    private record Located(Problem problem, Optional<Location> location) {

        static final Comparator<Located> BY_PLACE = Comparator.comparing(
                        (Located located) -> located.problem().origin().type())
                .thenComparing(
                        located -> located.location().map(Location::index).orElse(-1))
                .thenComparing(Located::message);

        boolean isSuppressed() {
            ProblemCode code = problem.code();
            return problem.isWarning()
                    && location.filter(place -> place.suppressed().contains(code.suppression()))
                            .isPresent();
        }

        /** The compiler would print a member of a class file without file and line; the text then has to name it. */
        String message() {
            Origin origin = problem.origin();
            boolean isElsewhere = location.filter(Location::isHeir).isPresent();
            return isElsewhere
                    ? "%s (It is declared as '%s' in '%s', in a library.)"
                            .formatted(problem.message(), origin.member().orElse(""), origin.type())
                    : problem.message();
        }
    }
}
