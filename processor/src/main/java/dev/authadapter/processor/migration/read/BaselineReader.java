package dev.authadapter.processor.migration.read;

import dev.authadapter.processor.diagnostic.DriftProblems;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.migration.decide.Decisions;
import dev.authadapter.schema.SchemaSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads the snapshot that an option names, and the decisions beside it. */
public final class BaselineReader {

    private static final String SUFFIX = ".json";

    private final String option;
    private final Problems problems;

    /**
     * Makes a reader.
     *
     * @param option the option that names the snapshot, without {@code -A}
     * @param problems takes what is wrong with the files
     */
    public BaselineReader(String option, Problems problems) {
        this.option = option;
        this.problems = problems;
    }

    /**
     * Reads the files.
     *
     * @param file the value of the option
     * @param isStrict whether differences fail the build
     * @return what to compare with, or empty if something is wrong
     */
    public Optional<Baseline> read(String file, boolean isStrict) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            problems.add(DriftProblems.badFile(option, file, "that is no path", "Name a file."));
            return Optional.empty();
        }
        if (!path.isAbsolute()) {
            problems.add(DriftProblems.badFile(
                    option,
                    file,
                    "a relative path, which a compiler resolves where the build tool was started",
                    "Begin it with '${project.basedir}/' in Maven, or with '$projectDir/' in Gradle."));
            return Optional.empty();
        }
        String name = String.valueOf(path.getFileName());
        if (!name.endsWith(SUFFIX)) {
            problems.add(DriftProblems.badFile(option, file, "not the name of a snapshot", "End it with '.json'."));
            return Optional.empty();
        }
        String decisions = name.substring(0, name.length() - SUFFIX.length()) + ".decisions";
        Optional<SchemaSnapshot> snapshot = read(path, SchemaSnapshot::parse, SchemaSnapshot.empty());
        Optional<Decisions> decided = read(path.resolveSibling(decisions), Decisions::parse, Decisions.none());
        return snapshot.flatMap(before -> decided.map(lines -> new Baseline(name, decisions, before, lines, isStrict)));
    }

    private <T> Optional<T> read(Path file, Function<String, T> parser, T otherwise) {
        if (!Files.exists(file)) {
            return Optional.of(otherwise);
        }
        try {
            return Optional.of(parser.apply(Files.readString(file)));
        } catch (IOException e) {
            problems.add(DriftProblems.badFile(option, file.toString(), "it cannot be read", "Make it readable."));
        } catch (IllegalArgumentException e) {
            problems.add(DriftProblems.badFile(
                    option,
                    file.toString(),
                    String.valueOf(e.getMessage()),
                    "Mend it; after a merge, take one side of the snapshot as it is and compile again."));
        }
        return Optional.empty();
    }
}
