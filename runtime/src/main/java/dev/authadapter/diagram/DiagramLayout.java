package dev.authadapter.diagram;

import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.ForeignKeySnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where each table is drawn: what others refer to on the left, what refers to it in the next column to the right. Lengths are in pixels.
 */
final class DiagramLayout {

    static final int ROW = 24;
    static final int HEADER = 32;
    static final double CHARACTER = 7.3;
    static final int PADDING = 12;
    static final int MARKS = 46;

    private static final int LOOP = 20;
    private static final int FORK = 30;
    private static final int LANE = 10;
    private static final int MARGIN = 16;
    private static final int GUTTER = 88;
    private static final int GAP = 28;

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private int width;
    private int height;

    private DiagramLayout() {}

    /**
     * A table in its place.
     *
     * @param name the name to show
     * @param table the table; empty for one of others
     */
    record Box(String name, Optional<TableSnapshot> table, int x, int y, int width) {

        List<ColumnSnapshot> columns() {
            return table.map(found -> new Described(found).columns()).orElse(List.of());
        }

        int height() {
            return HEADER + columns().size() * ROW;
        }

        /** The middle of a column's row, or of the header for a column that is not shown. */
        int middleOf(String column) {
            List<String> names = columns().stream().map(ColumnSnapshot::name).toList();
            int index = names.indexOf(column);
            return index < 0 ? y + HEADER / 2 : y + HEADER + index * ROW + ROW / 2;
        }
    }

    /**
     * A reference in its place.
     *
     * @param lane where it turns, so that no two lie upon each other; counted from the left end of the gutter
     */
    record Line(Box from, Box to, ForeignKeySnapshot key, int lane) {

        /** Whether it comes back from the right, since the other table is not on the left. */
        boolean isLoop() {
            return from.x() <= to.x();
        }

        /** The edge at which it begins. */
        int start() {
            return isLoop() ? from.x() + from.width() : from.x();
        }

        /** Where it goes up or down. */
        int turn() {
            return isLoop()
                    ? Math.max(start(), to.x() + to.width()) + LOOP + lane * LANE
                    : start() - FORK - lane * LANE;
        }
    }

    static DiagramLayout of(SchemaSnapshot snapshot) {
        DiagramLayout layout = new DiagramLayout();
        layout.place(snapshot);
        layout.connect(snapshot);
        return layout;
    }

    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    List<Line> lines() {
        return lines;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private void place(SchemaSnapshot snapshot) {
        Map<Integer, List<Box>> columns = new TreeMap<>();
        for (TableSnapshot table : snapshot.tables()) {
            for (ForeignKeySnapshot key : table.foreignKeys()) {
                if (snapshot.table(key.table()).isEmpty()
                        && columns.getOrDefault(0, List.of()).stream()
                                .noneMatch(box -> box.name().equals(key.table()))) {
                    columns.computeIfAbsent(0, any -> new ArrayList<>())
                            .add(new Box(key.table(), Optional.empty(), 0, 0, widthOf(key.table())));
                }
            }
        }
        for (TableSnapshot table : snapshot.tables()) {
            columns.computeIfAbsent(depth(table, snapshot, snapshot.tables().size()), any -> new ArrayList<>())
                    .add(new Box(table.qualifiedName(), Optional.of(table), 0, 0, widthOf(table)));
        }
        int x = MARGIN;
        for (List<Box> column : columns.values()) {
            int y = MARGIN;
            int widest = column.stream().mapToInt(Box::width).max().orElse(0);
            for (Box box : column) {
                Box placed = new Box(box.name(), box.table(), x, y, widest);
                boxes.put(box.name(), placed);
                y += placed.height() + GAP;
            }
            height = Math.max(height, y - GAP + MARGIN);
            x += widest + GUTTER;
        }
        width = x - GUTTER + MARGIN;
    }

    /** How many tables stand between it and one that refers to none; those that refer to each other count once. */
    private static int depth(TableSnapshot table, SchemaSnapshot snapshot, int limit) {
        if (limit == 0) {
            return 0;
        }
        return table.foreignKeys().stream()
                .filter(key -> !key.table().equals(table.qualifiedName()))
                .mapToInt(key -> snapshot.table(key.table())
                                .map(other -> depth(other, snapshot, limit - 1))
                                .orElse(0)
                        + 1)
                .map(depth -> Math.min(depth, limit - 1))
                .max()
                .orElse(0);
    }

    private static int widthOf(TableSnapshot table) {
        int longest = table.columns().stream()
                .mapToInt(column ->
                        column.name().length() + Described.type(column).length() + 2)
                .max()
                .orElse(0);
        return Math.max(widthOf(table.qualifiedName()), (int) (longest * CHARACTER) + MARKS + 2 * PADDING);
    }

    private static int widthOf(String name) {
        return (int) ((name.length() + 2) * CHARACTER) + 2 * PADDING;
    }

    private void connect(SchemaSnapshot snapshot) {
        Map<Integer, Integer> lanes = new TreeMap<>();
        for (TableSnapshot table : snapshot.tables()) {
            for (ForeignKeySnapshot key : table.foreignKeys()) {
                Box from = Optional.ofNullable(boxes.get(table.qualifiedName())).orElseThrow();
                Box to = Optional.ofNullable(boxes.get(key.table())).orElseThrow();
                Line line = new Line(from, to, key, lanes.merge(from.x(), 1, Integer::sum) - 1);
                lines.add(line);
                width = Math.max(width, line.turn() + MARGIN);
            }
        }
    }
}
