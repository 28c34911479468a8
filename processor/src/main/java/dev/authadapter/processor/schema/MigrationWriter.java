package dev.authadapter.processor.schema;

import dev.authadapter.processor.migration.decide.Decision;
import dev.authadapter.processor.migration.decide.Plan;
import dev.authadapter.processor.migration.decide.Step;
import dev.authadapter.processor.schema.render.MigrationRenderer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a migration, named as Flyway wants them: {@code V2__add_member_nick.sql}. */
final class MigrationWriter {

    private static final int MAX_WORDS = 60;

    private final String adapter;
    private final String dialect;
    private final String database;
    private final String hibernate;

    /**
     * Makes a writer.
     *
     * @param adapter the adapter, fully qualified
     * @param dialect the database as the settings name it
     * @param database the database and the oldest version the statements are for
     * @param hibernate the version of Hibernate that made the statements
     */
    MigrationWriter(String adapter, String dialect, String database, String hibernate) {
        this.adapter = adapter;
        this.dialect = dialect;
        this.database = database;
        this.hibernate = hibernate;
    }

    /**
     * Writes a file, and a second if the migration tool must not put the statements into a transaction.
     *
     * @param revision what the tables are afterwards
     * @param steps what the file does
     * @param plan what it is part of
     * @param statements the statements, and comments on them
     */
    Stream<MigrationFile> write(int revision, List<Step> steps, Plan plan, List<String> statements) {
        StringBuilder text = new StringBuilder("-- Migration of ")
                .append(adapter)
                .append(" to revision ")
                .append(revision)
                .append("\n-- Database: ")
                .append(database)
                .append(" or newer\n-- Written by Hibernate ORM ")
                .append(hibernate)
                .append(" and authadapter; a draft, to be read before it is run\n");
        plan.decisions().stream()
                .map(Decision::line)
                .forEach(line -> text.append("-- Decided: ").append(line).append('\n'));
        boolean isComment = false;
        for (String statement : statements) {
            text.append(isComment ? "" : "\n");
            isComment = statement.startsWith("-- ");
            text.append(isComment ? statement : SchemaWriter.layOut(statement) + ';')
                    .append('\n');
        }
        String path = "%s/V%d__%s.sql".formatted(SchemaFile.fileName(dialect), revision, words(steps));
        Stream<MigrationFile> file = Stream.of(new MigrationFile(path, text.toString()));
        return statements.contains(MigrationRenderer.OWN_TRANSACTION)
                ? Stream.concat(file, Stream.of(new MigrationFile(path + ".conf", "executeInTransaction=false\n")))
                : file;
    }

    private static String words(List<Step> steps) {
        String first = steps.get(0).title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String words = first.substring(0, Math.min(first.length(), MAX_WORDS));
        return steps.size() == 1 ? words : words + "_and_" + (steps.size() - 1) + "_more";
    }
}
