package dev.authadapter.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes a snapshot of a tree of JSON. What it does not know it refuses, since it may be what matters to a newer version. */
final class SnapshotReader {

    private final String path;
    private final Map<String, Object> rest;

    private SnapshotReader(String path, Object tree) {
        this.path = path;
        if (!(tree instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(path + " is not an object");
        }
        this.rest = new LinkedHashMap<>();
        map.forEach((key, value) -> rest.put((String) key, value));
    }

    static SchemaSnapshot read(Object tree) {
        SnapshotReader root = new SnapshotReader("the whole", tree);
        long format = root.required("format", Long.class);
        if (format != SnapshotTree.FORMAT) {
            throw new IllegalArgumentException("it is of format %d, and only format %d is known; update authadapter"
                    .formatted(format, SnapshotTree.FORMAT));
        }
        return root.closed(new SchemaSnapshot(
                Math.toIntExact(root.required("revision", Long.class)),
                root.text("hibernate"),
                root.text("adapter"),
                root.all("tables", SnapshotReader::table),
                root.all("sequences", SnapshotReader::sequence)));
    }

    private TableSnapshot table() {
        return closed(new TableSnapshot(
                text("name"),
                flag("quoted"),
                optional("catalog", String.class),
                optional("schema", String.class),
                all("columns", SnapshotReader::column),
                texts("primaryKey"),
                all(
                        "uniqueKeys",
                        key -> key.closed(new UniqueKeySnapshot(
                                key.text("name"), key.texts("columns"), key.flag("generatedName")))),
                all(
                        "indexes",
                        index -> index.closed(
                                new IndexSnapshot(index.text("name"), index.texts("columns"), index.flag("unique")))),
                all("foreignKeys", SnapshotReader::foreignKey),
                all(
                        "checks",
                        check -> check.closed(
                                new CheckSnapshot(check.optional("name", String.class), check.text("condition")))),
                all("kept", SnapshotReader::column)));
    }

    private ColumnSnapshot column() {
        return closed(new ColumnSnapshot(
                text("name"),
                flag("quoted"),
                text("type"),
                optional("length", Long.class),
                optional("precision", Long.class).map(Math::toIntExact),
                optional("scale", Long.class).map(Math::toIntExact),
                flag("nullable"),
                optional("default", String.class),
                flag("identity"),
                optional("generatedAs", String.class),
                optional("definition", String.class),
                optional("collation", String.class),
                texts("values"),
                optional("check", String.class)));
    }

    private ForeignKeySnapshot foreignKey() {
        return closed(new ForeignKeySnapshot(
                text("name"),
                texts("columns"),
                text("table"),
                texts("referencedColumns"),
                optional("onDelete", String.class),
                optional("definition", String.class)));
    }

    private SequenceSnapshot sequence() {
        return closed(new SequenceSnapshot(
                text("name"),
                optional("catalog", String.class),
                optional("schema", String.class),
                required("start", Long.class),
                required("increment", Long.class)));
    }

    private String text(String key) {
        return required(key, String.class);
    }

    private boolean flag(String key) {
        return optional(key, Boolean.class).orElse(false);
    }

    private List<String> texts(String key) {
        return list(key).stream()
                .map(element -> cast(key, element, String.class))
                .toList();
    }

    private <T> List<T> all(String key, Function<SnapshotReader, T> read) {
        List<?> list = list(key);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new SnapshotReader("%s, %s %d".formatted(path, key, i + 1), list.get(i)))
                .map(read)
                .toList();
    }

    private List<?> list(String key) {
        return optional(key, List.class).<List<?>>map(list -> list).orElse(List.of());
    }

    private <T> T required(String key, Class<T> type) {
        return optional(key, type)
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" of %s is missing".formatted(key, path)));
    }

    private <T> Optional<T> optional(String key, Class<T> type) {
        @Nullable Object value = rest.remove(key);
        return value == null ? Optional.empty() : Optional.of(cast(key, value, type));
    }

    private <T> T cast(String key, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("\"%s\" of %s has a value of another kind".formatted(key, path));
        }
        return type.cast(value);
    }

    /** Whatever was not asked for is not known. */
    private <T> T closed(T value) {
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException("\"%s\" of %s is not known"
                    .formatted(rest.keySet().iterator().next(), path));
        }
        return value;
    }
}
