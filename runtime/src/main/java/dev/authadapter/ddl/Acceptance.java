package dev.authadapter.ddl;

import dev.authadapter.schema.SchemaSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a snapshot and the drafts that lead to it over into the source tree, where they are under version control: drafts get the
 * versions after the last that is there, and decisions that were followed are removed, so that they are not followed again.
 */
public final class Acceptance {

    private static final Pattern DRAFT = Pattern.compile("([^/]+)/V(\\d+)__(.+\\.sql(?:\\.conf)?)");

    private final SchemaSnapshot accepted;
    private final List<String> drafts;
    private final UnaryOperator<String> text;

    /**
     * Makes an acceptance.
     *
     * @param accepted the tables as they are now
     * @param drafts the paths of the drafts, each beginning with a dialect
     * @param text gives the text of a draft
     */
    public Acceptance(SchemaSnapshot accepted, List<String> drafts, UnaryOperator<String> text) {
        this.accepted = accepted;
        this.drafts = List.copyOf(drafts);
        this.text = text;
    }

    /**
     * Writes the files.
     *
     * @param snapshot the file of the snapshot; the decisions lie beside it
     * @param directories where the migrations of each dialect belong
     * @return the files that were written; none if the snapshot was accepted already
     * @throws IllegalStateException if the drafts do not begin where the file of the snapshot ends, or there is none for a dialect
     * @throws IOException if a file cannot be read or written
     */
    public List<Path> write(Path snapshot, Map<String, Path> directories) throws IOException {
        String json = accepted.toJson();
        if (Files.exists(snapshot) && Files.readString(snapshot).equals(json)) {
            return List.of();
        }
        refuseStale(snapshot);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, Path> directory : directories.entrySet()) {
            written.addAll(copy(directory.getKey(), directory.getValue()));
        }
        if (snapshot.getParent() != null) {
            Files.createDirectories(snapshot.getParent());
        }
        written.add(Files.writeString(snapshot, json));
        removeDecisions(snapshot);
        return written;
    }

    /** Somebody else's migration may have come in between. */
    private void refuseStale(Path snapshot) throws IOException {
        int revision = Files.exists(snapshot)
                ? SchemaSnapshot.parse(Files.readString(snapshot)).revision()
                : 0;
        int first = drafts.stream()
                .map(DRAFT::matcher)
                .filter(Matcher::matches)
                .mapToInt(draft -> Integer.parseInt(draft.group(2)))
                .min()
                .orElse(accepted.revision() + 1);
        if (first != revision + 1) {
            throw new IllegalStateException(
                    "'%s' is of revision %d, and the drafts lead from revision %d. Compile again, and accept what comes of it."
                            .formatted(snapshot, revision, first - 1));
        }
    }

    private List<Path> copy(String dialect, Path directory) throws IOException {
        List<Matcher> own = drafts.stream()
                .map(DRAFT::matcher)
                .filter(draft -> draft.matches() && draft.group(1).equals(dialect.replace(':', '-')))
                .toList();
        if (own.isEmpty() && !drafts.isEmpty()) {
            throw new IllegalStateException("There is no draft for '%s', but for: %s."
                    .formatted(
                            dialect,
                            drafts.stream()
                                    .map(draft -> draft.replaceFirst("/.*", ""))
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        Files.createDirectories(directory);
        int offset = FlywayFile.lastVersion(directory) + 1;
        List<Path> written = new ArrayList<>();
        for (Matcher draft : own) {
            int version = Integer.parseInt(draft.group(2))
                    - Integer.parseInt(own.get(0).group(2))
                    + offset;
            Path file = directory.resolve("V%d__%s".formatted(version, draft.group(3)));
            written.add(Files.writeString(file, text.apply(draft.group()), StandardOpenOption.CREATE_NEW));
        }
        return written;
    }

    private static void removeDecisions(Path snapshot) throws IOException {
        Path decisions =
                snapshot.resolveSibling(String.valueOf(snapshot.getFileName()).replaceFirst("\\.json$", ".decisions"));
        if (Files.exists(decisions)) {
            String rest = Files.readString(decisions)
                    .lines()
                    .filter(line -> line.isBlank() || line.strip().startsWith("#"))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            Files.writeString(decisions, rest);
        }
    }
}
