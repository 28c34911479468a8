package dev.authadapter.diagram;

import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.ForeignKeySnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;

/** The tables as an {@code erDiagram}, which GitHub and GitLab draw where it stands in Markdown as {@code ```mermaid}. */
public final class MermaidDiagram {

    private MermaidDiagram() {}

    /**
     * Draws it.
     *
     * @param snapshot the tables
     * @return Mermaid's text, without the fence
     */
    public static String draw(SchemaSnapshot snapshot) {
        StringBuilder text =
                new StringBuilder("---\ntitle: ").append(snapshot.adapter()).append("\n---\nerDiagram\n");
        for (TableSnapshot table : snapshot.tables()) {
            Described described = new Described(table);
            for (ForeignKeySnapshot key : table.foreignKeys()) {
                text.append("    %s %s--%s %s : \"%s\"%n"
                        .formatted(
                                quoted(key.table()),
                                described.isOptional(key) ? "|o" : "||",
                                described.isOneToOne(key) ? "o|" : "o{",
                                quoted(table.qualifiedName()),
                                text(String.join(", ", key.columns()))));
            }
        }
        for (TableSnapshot table : snapshot.tables()) {
            Described described = new Described(table);
            text.append("    ").append(quoted(table.qualifiedName())).append(" {\n");
            described.columns().forEach(column -> text.append(line(described, column)));
            text.append("    }\n");
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static String line(Described table, ColumnSnapshot column) {
        String marks = String.join(", ", table.marks(column));
        String comment = column.values().isEmpty()
                ? column.nullable() || table.isPrimaryKey(column) ? "" : "not null"
                : String.join(" | ", column.values()) + (column.nullable() ? "" : ", not null");
        return "        %s %s%s%s\n"
                .formatted(
                        word(Described.type(column)),
                        word(column.name()),
                        marks.isEmpty() ? "" : " " + marks,
                        comment.isEmpty() ? "" : " \"" + text(comment) + "\"");
    }

    private static String quoted(String name) {
        return name.matches("[A-Za-z_]\\w*") ? name : "\"" + text(name) + "\"";
    }

    /** Types and names of columns cannot be quoted: what Mermaid would stumble at is replaced. */
    private static String word(String name) {
        String word = name.replace(", ", "-").replaceAll("[^\\w()-]", "_");
        return Character.isDigit(word.charAt(0)) ? "_" + word : word;
    }

    /** There is no way to write a quotation mark in one. */
    private static String text(String value) {
        return value.replace('"', '\'').replace('\n', ' ');
    }
}
