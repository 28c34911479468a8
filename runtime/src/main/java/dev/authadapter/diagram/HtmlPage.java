package dev.authadapter.diagram;

import dev.authadapter.schema.ColumnSnapshot;
import dev.authadapter.schema.ForeignKeySnapshot;
import dev.authadapter.schema.SchemaSnapshot;
import dev.authadapter.schema.TableSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One page that shows everything: a drawing, then each table in words. It needs no script and nothing from elsewhere. */
public final class HtmlPage {

    private HtmlPage() {}

    /**
     * Writes the page.
     *
     * @param snapshot the tables
     * @return HTML
     */
    public static String write(SchemaSnapshot snapshot) {
        String title = snapshot.adapter().substring(snapshot.adapter().lastIndexOf('.') + 1);
        String tables = snapshot.tables().stream().map(HtmlPage::section).collect(Collectors.joining());
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>Tables of %1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <h1>Tables of %1$s</h1>
                <p>%3$s · %4$d tables · bound by Hibernate ORM %5$s</p>
                <figure>
                %6$s
                <figcaption><b>PK</b> primary key · <b>FK</b> foreign key · <b>UK</b> unique, alone or with others · nullable columns \
                are pale · the forked end of a line is at the many</figcaption>
                </figure>
                %7$s</body>
                </html>
                """.formatted(
                        Html.escape(title),
                        style(),
                        Html.escape(snapshot.adapter()),
                        snapshot.tables().size(),
                        Html.escape(snapshot.hibernate()),
                        SvgDiagram.draw(snapshot),
                        tables);
    }

    private static String section(TableSnapshot table) {
        Described described = new Described(table);
        boolean hasDefaults =
                table.columns().stream().anyMatch(column -> !defaultOf(column).isEmpty());
        boolean hasConditions =
                table.columns().stream().anyMatch(column -> !conditionOf(column).isEmpty());
        StringBuilder rows = new StringBuilder("<tr><th>column</th><th>type</th><th>nullable</th>")
                .append(hasDefaults ? "<th>default</th>" : "")
                .append(hasConditions ? "<th>values</th>" : "")
                .append("</tr>\n");
        for (ColumnSnapshot column : described.columns()) {
            rows.append(row(described, column))
                    .append(hasDefaults ? "<td><code>%s</code></td>".formatted(Html.escape(defaultOf(column))) : "")
                    .append(hasConditions ? "<td>%s</td>".formatted(Html.escape(conditionOf(column))) : "")
                    .append("</tr>\n");
        }
        String keys = keys(table).stream().map("<li>%s</li>\n"::formatted).collect(Collectors.joining());
        return """
                <section>
                <h2>%s</h2>
                <div class="wide"><table>
                %s</table></div>
                <ul>
                %s</ul>
                </section>
                """.formatted(Html.escape(table.qualifiedName()), rows, keys);
    }

    private static String row(Described table, ColumnSnapshot column) {
        String marks = table.marks(column).stream().map(" <b>%s</b>"::formatted).collect(Collectors.joining());
        return "<tr><td><code>%s</code>%s</td><td><code>%s</code></td><td>%s</td>"
                .formatted(
                        Html.escape(column.name()),
                        marks,
                        Html.escape(Described.type(column)),
                        column.nullable() ? "yes" : "no");
    }

    private static String defaultOf(ColumnSnapshot column) {
        return column.identity() ? "counted up" : column.defaultValue().orElse("");
    }

    private static String conditionOf(ColumnSnapshot column) {
        return column.values().isEmpty() ? column.check().orElse("") : String.join(", ", column.values());
    }

    private static List<String> keys(TableSnapshot table) {
        List<String> keys = new ArrayList<>();
        if (!table.primaryKey().isEmpty()) {
            keys.add("primary key " + code(table.primaryKey()));
        }
        table.uniqueKeys().forEach(key -> keys.add("unique " + code(key.columns()) + ", " + name(key.name())));
        table.indexes()
                .forEach(index -> keys.add((index.unique() ? "unique index " : "index ") + code(index.columns()) + ", "
                        + name(index.name())));
        for (ForeignKeySnapshot key : table.foreignKeys()) {
            keys.add("%s refers to <code>%s</code>%s, %s"
                    .formatted(
                            code(key.columns()),
                            Html.escape(key.table()),
                            key.onDelete()
                                    .map(action -> ", on delete " + Html.escape(action))
                                    .orElse(""),
                            name(key.name())));
        }
        table.checks().forEach(check -> keys.add("check <code>%s</code>".formatted(Html.escape(check.condition()))));
        return keys;
    }

    private static String code(List<String> columns) {
        return "<code>(%s)</code>".formatted(Html.escape(String.join(", ", columns)));
    }

    private static String name(String name) {
        return "<small>%s</small>".formatted(Html.escape(name));
    }

    private static String style() {
        try (InputStream stream = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
