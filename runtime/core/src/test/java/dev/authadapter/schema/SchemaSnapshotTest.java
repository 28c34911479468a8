package dev.authadapter.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a snapshot: canonical, complete, and refused if it is anything else. */
final class SchemaSnapshotTest {

    private static final String TEXT = """
            {
              "format": 1,
              "revision": 3,
              "hibernate": "7.4.13.Final",
              "adapter": "com.example.MemberAuthAdapter",
              "tables": [
                {
                  "name": "member",
                  "schema": "app",
                  "columns": [
                    {"name": "id", "type": "varchar", "length": 255},
                    {"name": "role", "quoted": true, "type": "enum", "length": 9, "nullable": true, "default": "'A'", "values": ["A", "B\\"\\\\\\n\\u0001é"]}
                  ],
                  "primaryKey": ["id"],
                  "uniqueKeys": [
                    {"name": "uk", "columns": ["id", "role"], "generatedName": true}
                  ],
                  "indexes": [
                    {"name": "ix", "columns": ["role desc"]}
                  ],
                  "foreignKeys": [
                    {"name": "fk", "columns": ["id"], "table": "other", "referencedColumns": ["key"], "onDelete": "cascade"}
                  ],
                  "checks": [
                    {"condition": "id <> role"}
                  ],
                  "kept": [
                    {"name": "id", "type": "varchar", "length": 255}
                  ]
                }
              ],
              "sequences": [
                {"name": "member_seq", "start": 1, "increment": 50}
              ]
            }
            """;

    private static final SchemaSnapshot SNAPSHOT = new SchemaSnapshot(
            3,
            "7.4.13.Final",
            "com.example.MemberAuthAdapter",
            List.of(new TableSnapshot(
                    "member",
                    false,
                    Optional.empty(),
                    Optional.of("app"),
                    List.of(role(), id()),
                    List.of("id"),
                    List.of(new UniqueKeySnapshot("uk", List.of("id", "role"), true)),
                    List.of(new IndexSnapshot("ix", List.of("role desc"), false)),
                    List.of(new ForeignKeySnapshot(
                            "fk", List.of("id"), "other", List.of("key"), Optional.of("cascade"), Optional.empty())),
                    List.of(new CheckSnapshot(Optional.empty(), "id <> role")),
                    List.of(id()))),
            List.of(new SequenceSnapshot("member_seq", Optional.empty(), Optional.empty(), 1, 50)));

    private static ColumnSnapshot id() {
        return column("id", false, "varchar", 255, false, Optional.empty(), List.of());
    }

    private static ColumnSnapshot role() {
        return column("role", true, "enum", 9, true, Optional.of("'A'"), List.of("B\"\\\n\u0001é", "A"));
    }

    private static ColumnSnapshot column(
            String name,
            boolean isQuoted,
            String type,
            long length,
            boolean isNullable,
            Optional<String> defaultValue,
            List<String> values) {
        return new ColumnSnapshot(
                name,
                isQuoted,
                type,
                Optional.of(length),
                Optional.empty(),
                Optional.empty(),
                isNullable,
                defaultValue,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                values,
                Optional.empty());
    }

    @Test
    void isWrittenInOneWayAndReadBack() {
        assertThat(SNAPSHOT.toJson()).isEqualTo(TEXT);
        assertThat(SchemaSnapshot.parse(TEXT)).isEqualTo(SNAPSHOT);
        assertThat(SchemaSnapshot.parse(TEXT.replaceAll("\\s*\\n\\s*", "\r\n\t")))
                .isEqualTo(SNAPSHOT);
    }

    @Test
    void findsTablesAndColumns() {
        assertThat(SNAPSHOT.table("app.member").flatMap(table -> table.column("role")))
                .contains(role());
        assertThat(SNAPSHOT.table("member")).isEmpty();
    }

    /** What an editor or a merge can leave behind. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"format\": 1' | '\"format\": 2' | 'it is of format 2, and only format 1 is known; update authadapter'",
                "'\"revision\": 3,' | '' | '\"revision\" of the whole is missing'",
                "'\"revision\": 3' | '\"revision\": \"3\"' | '\"revision\" of the whole has a value of another kind'",
                "'\"revision\": 3' | '\"revision\": 03' | 'line 3, column 15: found ''0'' where a value was expected'",
                "'\"revision\": 3' | '\"revision\": null' | 'line 3, column 15: found ''n'' where a value was expected'",
                "'\"revision\": 3' | '<<<<<<< HEAD' | 'line 3, column 3: found ''<'' where ''\"'' was expected'",
                "'\"revision\": 3' | '\"format\": 1' | 'line 3, column 3: found ''\"'' where each key once, and not \"format\" again was expected'",
                "'\"schema\": \"app\"' | '\"scheme\": \"app\"' | '\"scheme\" of the whole, tables 1 is not known'",
                "'\"columns\": [\"id\", \"role\"]' | '\"columns\": [\"id\", 1]' | '\"columns\" of the whole, tables 1, uniqueKeys 1 has a value of another kind'",
                "'\"name\": \"uk\"' | '\"name\": \"u\\k\"' | 'line 16, column 21: found ''k'' where one of \"\\/bfnrtu was expected'",
            })
    void isRefusedWithThePlace(String right, String wrong, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaSnapshot.parse(TEXT.replace(right, wrong)))
                .withMessage(message);
    }

    @Test
    void isRefusedIfItEndsTooSoonOrTooLate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaSnapshot.parse(TEXT.substring(0, 40)))
                .withMessageContaining("found the end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaSnapshot.parse(TEXT + "{"))
                .withMessageContaining("where nothing more was expected");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaSnapshot.parse("[".repeat(100_000)))
                .withMessageContaining("less depth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaSnapshot.parse("[]"))
                .withMessage("the whole is not an object");
    }
}
