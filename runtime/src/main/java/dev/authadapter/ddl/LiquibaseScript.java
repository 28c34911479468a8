package dev.authadapter.ddl;

import dev.authadapter.ddl.SchemaScript.Statement;
import java.util.Locale;
import java.util.Optional;

/**
 * A schema in Liquibase's formatted SQL: a change set per statement, as Liquibase advises, for a database that cannot undo the creation of
 * tables must not repeat what went well. Each has a rollback, where there is something to undo.
 */
public final class LiquibaseScript {

    /** What Liquibase calls the databases that it knows under another name. */
    private static final String SQL_SERVER = "mssql";

    private LiquibaseScript() {}

    /**
     * Writes a change log.
     *
     * @param adapter the name that its change sets shall have in common
     * @param dialect the database, as {@code product} or {@code product:version}
     * @param header comments, each line beginning with {@code --}
     * @param script the schema
     * @return the text
     */
    public static String write(String adapter, String dialect, String header, SchemaScript script) {
        String product = dialect.split(":", 2)[0];
        StringBuilder text = new StringBuilder("--liquibase formatted sql\n\n")
                .append(header.strip())
                .append('\n');
        int number = 1;
        for (Statement statement : script.statements()) {
            text.append("\n--changeset authadapter:%s-%d-%s dbms:%s%n"
                    .formatted(adapter, number++, word(statement), product.equals("sqlserver") ? SQL_SERVER : product)
                    .replace("\r", ""));
            text.append(statement.sql()).append(";\n");
            rollback(statement)
                    .ifPresent(sql -> text.append("--rollback ").append(sql).append('\n'));
        }
        return text.toString();
    }

    /** What a change set does, without the characters that would end its name. */
    private static String word(Statement statement) {
        String subject = statement.name().isEmpty() ? "" : "-" + Ddl.simpleName(statement.name());
        return (statement.kind().name().toLowerCase(Locale.ROOT) + subject).replaceAll("[^\\w-]+", "_");
    }

    /** Empty if nobody but the author of the statement could say. */
    private static Optional<String> rollback(Statement statement) {
        return switch (statement.kind()) {
            case TABLE -> Optional.of("drop table " + statement.name() + ";");
            case SEQUENCE -> Optional.of("drop sequence " + statement.name() + ";");
            case TYPE -> Optional.of("drop type " + statement.name() + ";");
            // Whatever else is on a table goes with it; a reference would keep the other table.
            case CONSTRAINT ->
                Optional.of(
                        statement.isForeignKey()
                                ? "alter table %s drop constraint %s;".formatted(statement.table(), statement.name())
                                : "empty");
            case INDEX, COMMENT -> Optional.of("empty");
            case OTHER -> Optional.empty();
        };
    }
}
