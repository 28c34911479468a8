package dev.authadapter.processor.schema.render;

import dev.authadapter.processor.migration.decide.Step;
import dev.authadapter.schema.SchemaSnapshot;
import java.util.List;
import org.hibernate.boot.spi.MetadataImplementor;

/** Writes the steps of a migration as statements of one database. */
public final class MigrationRenderer {

    /**
     * The statement of a script that has to begin its transaction itself. Outside of one it is the same as {@code begin}, which
     * Flyway takes for the beginning of a block.
     */
    public static final String OWN_TRANSACTION = "savepoint migration";

    /** What a comment begins with. */
    static final String COMMENT = "-- ";

    /** What a line begins with that says what a person has to write, since the processor cannot know it. */
    static final String BY_HAND = COMMENT + "BY HAND: ";

    private final BoundTables tables;
    private final String product;
    private final SchemaSnapshot before;
    private final SchemaSnapshot after;

    /**
     * Makes a renderer.
     *
     * @param metadata the entities as the database sees them
     * @param product the database
     * @param before what it has
     * @param after what it shall have
     */
    public MigrationRenderer(
            MetadataImplementor metadata, String product, SchemaSnapshot before, SchemaSnapshot after) {
        this.tables = new BoundTables(metadata);
        this.product = product;
        this.before = before;
        this.after = after;
    }

    /**
     * Writes statements.
     *
     * @param steps the steps, in order
     * @return statements without a delimiter, and comments
     */
    public List<String> render(List<Step> steps) {
        return product.equals("sqlite")
                ? new SqliteStatements(tables, before, after).write(steps)
                : new AlterStatements(tables, Grammars.of(product), before, after).write(steps);
    }
}
