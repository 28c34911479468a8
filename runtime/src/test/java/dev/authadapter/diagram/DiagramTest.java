package dev.authadapter.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.diagram.DiagramLayout.Box;
import dev.authadapter.schema.SchemaSnapshot;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Drawings of tables as odd as mappings allow: names in quotes, a table of others, references to itself and in a circle. */
final class DiagramTest {

    private static final SchemaSnapshot SNAPSHOT = SchemaSnapshot.parse("""
            {
              "format": 1, "revision": 1, "hibernate": "7.4", "adapter": "app.<MyAdapter>",
              "tables": [
                {
                  "name": "member", "schema": "app",
                  "columns": [
                    {"name": "id", "type": "varchar", "length": 36},
                    {"name": "role", "type": "enum", "length": 255, "values": ["ADMIN", "MEMBER"]},
                    {"name": "invited by", "quoted": true, "type": "varchar", "length": 36, "nullable": true},
                    {"name": "company_id", "type": "bigint", "nullable": true, "default": "1"},
                    {"name": "miles", "type": "numeric", "precision": 12, "scale": 3, "nullable": true},
                    {"name": "badge", "type": "varchar", "length": 255, "definition": "varchar(17) default 'a<b'", "nullable": true}
                  ],
                  "primaryKey": ["id"],
                  "foreignKeys": [
                    {"name": "fk_self", "columns": ["invited by"], "table": "app.member", "referencedColumns": ["id"]},
                    {"name": "fk_company", "columns": ["company_id"], "table": "company", "referencedColumns": ["id"]}
                  ]
                },
                {
                  "name": "profile",
                  "columns": [
                    {"name": "member_id", "type": "varchar", "length": 36},
                    {"name": "text", "type": "long32varchar", "length": 2147483647, "nullable": true}
                  ],
                  "primaryKey": ["member_id"],
                  "foreignKeys": [
                    {"name": "fk_member", "columns": ["member_id"], "table": "app.member", "referencedColumns": ["id"], "onDelete": "cascade"}
                  ]
                },
                {
                  "name": "left", "columns": [{"name": "r", "type": "bigint"}], "primaryKey": ["r"],
                  "foreignKeys": [{"name": "fk_r", "columns": ["r"], "table": "right", "referencedColumns": ["l"]}]
                },
                {
                  "name": "right", "columns": [{"name": "l", "type": "bigint"}], "primaryKey": ["l"],
                  "foreignKeys": [{"name": "fk_l", "columns": ["l"], "table": "left", "referencedColumns": ["r"]}]
                }
              ]
            }
            """);

    @Test
    void mermaidHasEachRelationOnceAndNothingItStumblesAt() {
        assertThat(MermaidDiagram.draw(SNAPSHOT))
                .contains(
                        "    company |o--o{ \"app.member\" : \"company_id\"\n",
                        "    \"app.member\" |o--o{ \"app.member\" : \"invited by\"\n",
                        "    \"app.member\" ||--o| profile : \"member_id\"\n",
                        "        varchar(36) member_id PK, FK\n",
                        "        numeric(12-3) miles\n",
                        "        varchar(17)_default__a_b_ badge\n",
                        "        varchar(36) invited_by FK\n",
                        "        enum role \"ADMIN | MEMBER, not null\"\n");
    }

    /** No box lies upon another, and all are on the drawing. */
    @Test
    void everyTableHasAPlaceOfItsOwn() {
        DiagramLayout layout = DiagramLayout.of(SNAPSHOT);
        List<Box> boxes = layout.boxes();

        assertThat(boxes)
                .extracting(Box::name)
                .containsExactlyInAnyOrder("app.member", "profile", "left", "right", "company");
        for (Box box : boxes) {
            assertThat(box.x() + box.width()).isLessThan(layout.width());
            assertThat(box.y() + box.height()).isLessThan(layout.height());
            assertThat(boxes).filteredOn(other -> !other.equals(box)).noneMatch(other -> overlap(box, other));
        }
        assertThat(box(boxes, "company").x())
                .isLessThan(box(boxes, "app.member").x());
        assertThat(box(boxes, "app.member").x())
                .isLessThan(box(boxes, "profile").x());
        assertThat(layout.lines()).hasSize(5).allMatch(line -> line.turn() > 0 && line.turn() < layout.width());
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static Box box(List<Box> boxes, String name) {
        return boxes.stream().filter(box -> box.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theDrawingIsWellFormedAndNeedsNothingElse() throws Exception {
        String page = HtmlPage.write(SNAPSHOT);
        String svg = page.substring(page.indexOf("<svg "), page.indexOf("</svg>") + "</svg>".length());

        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(5);
        assertThat(page)
                .contains("prefers-color-scheme: dark", "&lt;MyAdapter&gt;", "default 'a&lt;b'", "ADMIN, MEMBER")
                .doesNotContain("<script", "http:", "https:", "url(", "@import", "<MyAdapter>");
        assertThat(Optional.ofNullable(document.getDocumentElement().getAttribute("role")))
                .contains("img");
    }
}
