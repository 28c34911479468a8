package dev.authadapter.diagram;

import dev.authadapter.diagram.DiagramLayout.Box;
import dev.authadapter.diagram.DiagramLayout.Line;
import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;

/** The tables and their relations as a drawing, whose colours the page gives. */
final class SvgDiagram {

    /** A crow's foot: how far it reaches from the table, and how far it spreads. */
    private static final int FOOT = 12;

    private static final int SPREAD = 6;

    private final StringBuilder svg = new StringBuilder();

    private SvgDiagram() {}

    static String draw(SchemaSnapshot snapshot) {
        DiagramLayout layout = DiagramLayout.of(snapshot);
        SvgDiagram diagram = new SvgDiagram();
        diagram.add(
                "<svg viewBox=\"0 0 %s %s\" width=\"%1$s\" height=\"%2$s\" role=\"img\" aria-labelledby=\"drawing\">"
                        .formatted(layout.width(), layout.height()));
        diagram.add("<title id=\"drawing\">Tables and their relations</title>");
        layout.lines().forEach(diagram::draw);
        layout.boxes().forEach(diagram::draw);
        layout.lines().forEach(diagram::drawEnds);
        return diagram.svg.append("</svg>").toString();
    }

    private void draw(Box box) {
        String kind = box.table().isPresent() ? "table" : "table other";
        add("<g class=\"%s\">".formatted(kind));
        add("<rect class=\"box\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\"/>"
                .formatted(box.x(), box.y(), box.width(), box.height()));
        add("<path class=\"head\" d=\"M%s %s v-%s a6 6 0 0 1 6 -6 h%s a6 6 0 0 1 6 6 v%s z\"/>"
                .formatted(
                        box.x(),
                        box.y() + DiagramLayout.HEADER,
                        DiagramLayout.HEADER - 6,
                        box.width() - 12,
                        DiagramLayout.HEADER - 6));
        add("<text class=\"name\" x=\"%s\" y=\"%s\">%s</text>"
                .formatted(box.x() + DiagramLayout.PADDING, box.y() + 21, Html.escape(box.name())));
        box.table().ifPresent(table -> drawColumns(box, table));
        add("</g>");
    }

    private void drawColumns(Box box, TableSnapshot table) {
        Described described = new Described(table);
        for (ColumnSnapshot column : box.columns()) {
            int baseline = box.middleOf(column.name()) + 5;
            add("<text class=\"marks\" x=\"%s\" y=\"%s\">%s</text>"
                    .formatted(box.x() + DiagramLayout.PADDING, baseline, String.join(" ", described.marks(column))));
            add("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
                    .formatted(
                            column.nullable() ? "column optional" : "column",
                            box.x() + DiagramLayout.PADDING + DiagramLayout.MARKS,
                            baseline,
                            Html.escape(column.name())));
            add("<text class=\"type\" x=\"%s\" y=\"%s\" text-anchor=\"end\">%s</text>"
                    .formatted(
                            box.x() + box.width() - DiagramLayout.PADDING,
                            baseline,
                            Html.escape(Described.type(column))));
        }
    }

    /** From the column that refers, at the left of its table, to the key at the right of the other. */
    private void draw(Line line) {
        int y = line.from().middleOf(line.key().columns().get(0));
        int target = target(line);
        int right = line.to().x() + line.to().width();
        add("<path class=\"line%s\" d=\"M%s %s H%s V%s H%s\"><title>%s</title></path>"
                .formatted(
                        new Described(line.from().table().orElseThrow()).isOptional(line.key()) ? " optional" : "",
                        line.start(),
                        y,
                        line.turn(),
                        target,
                        right,
                        Html.escape(title(line))));
    }

    private static int target(Line line) {
        return line.key().referencedColumns().stream()
                .findFirst()
                .map(line.to()::middleOf)
                .orElse(line.to().y() + DiagramLayout.HEADER / 2);
    }

    private static String title(Line line) {
        return "%s (%s) refers to %s%s"
                .formatted(
                        line.from().name(),
                        String.join(", ", line.key().columns()),
                        line.to().name(),
                        line.key()
                                .onDelete()
                                .map(action -> ", on delete " + action)
                                .orElse(""));
    }

    /** Many on one side, one on the other. */
    private void drawEnds(Line line) {
        int edge = line.start();
        int direction = line.isLoop() ? 1 : -1;
        int y = line.from().middleOf(line.key().columns().get(0));
        boolean isOne = new Described(line.from().table().orElseThrow()).isOneToOne(line.key());
        if (isOne) {
            add("<path class=\"end\" d=\"M%s %s v%s\"/>"
                    .formatted(edge + direction * FOOT / 2, y - SPREAD, 2 * SPREAD));
        } else {
            add("<path class=\"end\" d=\"M%s %s L%s %s L%s %s\"/>"
                    .formatted(edge, y - SPREAD, edge + direction * FOOT, y, edge, y + SPREAD));
        }
        int right = line.to().x() + line.to().width();
        add("<path class=\"end\" d=\"M%s %s v%s\"/>".formatted(right + FOOT / 2, target(line) - SPREAD, 2 * SPREAD));
    }

    private void add(String line) {
        svg.append(line).append('\n');
    }
}
