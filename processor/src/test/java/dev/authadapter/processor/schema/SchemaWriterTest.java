package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.schema.SchemaWriter.Header;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class SchemaWriterTest {

    @Test
    void writesAHeaderAndAParagraphPerStatement() {
        String text = SchemaWriter.write(
                new Header("com.example.MyAdapter", "h2 2.1", "7.4", Set.of()),
                List.of("create table a (x int)", "drop b"));

        assertThat(text).isEqualTo("""
                        -- Tables of com.example.MyAdapter
                        -- Database: h2 2.1 or newer
                        -- Written by Hibernate ORM 7.4
                        -- Columns stand in the order Hibernate gives them

                        create table a (
                            x int
                        );

                        drop b;
                        """);
    }

    @Test
    void namesTheTablesItDoesNotMake() {
        Set<String> foreign = new TreeSet<>(List.of("team", "company"));

        assertThat(SchemaWriter.write(new Header("MyAdapter", "h2 2.1", "7.4", foreign), List.of()))
                .startsWith("-- Tables of MyAdapter\n")
                .contains("\n-- Refers to tables that must exist before: company, team\n");
    }

    @Test
    void breaksLinesBetweenColumnsOnly() {
        assertThat(SchemaWriter.layOut(
                        "create table if not exists t (a numeric(9,2), b enum ('x,y','(z'),\"c,d\" int) engine=X"))
                .isEqualTo("""
                        create table if not exists t (
                            a numeric(9,2),
                            b enum ('x,y','(z'),
                            "c,d" int
                        ) engine=X""");
    }

    @Test
    void leavesLiteralsAlone() {
        assertThat(SchemaWriter.layOut("create table t (a text default '[1, 2]', b text default 'it''s, (so')"))
                .isEqualTo("""
                        create table t (
                            a text default '[1, 2]',
                            b text default 'it''s, (so'
                        )""");
    }

    @Test
    void leavesOtherStatementsOnOneLine() {
        String statement = "create unique index ux on table_of_all (a, b) where a is not null";

        assertThat(SchemaWriter.layOut(statement)).isEqualTo(statement);
        assertThat(SchemaWriter.layOut("alter table t add constraint c unique (a, b)"))
                .isEqualTo("alter table t add constraint c unique (a, b)");
    }
}
