package dev.authadapter.processor.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.community.dialect.identity.SQLiteIdentityColumnSupport;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.identity.IdentityColumnSupport;
import org.hibernate.dialect.unique.CreateTableUniqueDelegate;
import org.hibernate.dialect.unique.UniqueDelegate;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.PrimaryKey;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.internal.StandardForeignKeyExporter;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.hibernate.tool.schema.spi.Exporter;

/**
 * Improvements of Hibernate's statements for SQLite.
 *
 * <ul>
 *   <li>Constraints stand in {@code create table}. SQLite has no {@code alter table … add constraint}, and Hibernate's dialect
 *       drops whatever it would have written that way: every foreign key, and every unique constraint except a column's own.
 *       Without them two accounts can claim one identity, and deleting a user leaves sessions behind. Changed are the
 *       {@code create table} statements, by clauses at their end.
 *   <li>There are no comments. Hibernate's dialect claims {@code comment on}, which SQLite does not understand. Left out are
 *       these statements.
 *   <li>An identity column is {@code integer primary key autoincrement}, and the clause {@code primary key (…)} at the end of
 *       its table is left out. Hibernate writes {@code integer} and the clause, but forgets {@code integer} if the word stands
 *       anywhere before in the statement, as after a column of that type; SQLite then generates no key (guarded by
 *       SqliteIdentityTest). Without {@code autoincrement} SQLite gives the key of a deleted last row to the next one, and
 *       what outlives a user, such as a signed token, would speak for a stranger.
 * </ul>
 *
 * <p>SQLite generates keys in a column of the type {@code integer} only, which holds 64 bits. Hibernate's {@code validate}
 * accepts it for an {@code Integer}. For a {@code Long} it expects {@code bigint}, in which SQLite generates none; it accepts
 * {@code integer} if the identifier has {@code @Column(columnDefinition = "integer")}.
 */
final class ImprovedSqliteDialect extends SQLiteDialect {

    private final UniqueDelegate uniqueConstraints = new CreateTableUniqueDelegate(this);
    private final IdentityColumnSupport identityColumns = new IdentityColumns();
    private final Exporter<Table> tables;

    ImprovedSqliteDialect(DatabaseVersion version) {
        super(version);
        tables = new Tables(this, new StandardForeignKeyExporter(new ForeignKeyClauses(version)));
    }

    @Override
    public UniqueDelegate getUniqueDelegate() {
        return uniqueConstraints;
    }

    @Override
    public Exporter<Table> getTableExporter() {
        return tables;
    }

    @Override
    public IdentityColumnSupport getIdentityColumnSupport() {
        return identityColumns;
    }

    @Override
    public boolean supportsCommentOn() {
        return false;
    }

    /** Makes the column the primary key, as {@code autoincrement} cannot stand without. */
    private static final class IdentityColumns extends SQLiteIdentityColumnSupport {

        @Override
        public String getIdentityColumnString(int type) {
            return "integer primary key autoincrement";
        }
    }

    /**
     * Adds the clauses of the foreign keys to what Hibernate calls the extra declarations of a table, and leaves out the
     * clause of a primary key that an identity column already is.
     */
    private static final class Tables extends StandardTableExporter {

        private final Exporter<ForeignKey> foreignKeys;

        Tables(Dialect dialect, Exporter<ForeignKey> foreignKeys) {
            super(dialect);
            this.foreignKeys = foreignKeys;
        }

        @Override
        public String[] getSqlCreateStrings(Table table, Metadata metadata, SqlStringGenerationContext context) {
            String declared = table.getExtraDeclarations();
            List<String> clauses = new ArrayList<>();
            if (declared != null && !declared.isEmpty()) {
                clauses.add(declared);
            }
            for (ForeignKey key : table.getForeignKeyCollection()) {
                Collections.addAll(clauses, foreignKeys.getSqlCreateStrings(key, metadata, context));
            }
            table.setExtraDeclarations(String.join(", ", clauses));
            try {
                return withOnePrimaryKey(table, super.getSqlCreateStrings(table, metadata, context));
            } finally {
                table.setExtraDeclarations(declared);
            }
        }

        /** Edits the text, for a table without its key would get a unique constraint in place of it. */
        private String[] withOnePrimaryKey(Table table, String[] statements) {
            PrimaryKey key = table.getPrimaryKey();
            if (key != null && key.getColumns().stream().anyMatch(Column::isIdentity)) {
                statements[0] = statements[0].replace(", " + primaryKeyString(key), "");
            }
            return statements;
        }
    }

    /** Makes Hibernate's exporter of foreign keys write the clause alone, without the {@code alter table} around it. */
    private static final class ForeignKeyClauses extends SQLiteDialect {

        ForeignKeyClauses(DatabaseVersion version) {
            super(version);
        }

        @Override
        public boolean hasAlterTable() {
            return true;
        }

        @Override
        public String getAlterTableString(String tableName) {
            return "";
        }

        @Override
        public String getAddForeignKeyConstraintString(
                String constraintName,
                String[] foreignKey,
                String referencedTable,
                String[] primaryKey,
                boolean referencesPrimaryKey) {
            return "constraint " + quote(constraintName) + " foreign key (" + String.join(", ", foreignKey)
                    + ") references " + referencedTable + " (" + String.join(", ", primaryKey) + ")";
        }

        @Override
        public String getAddForeignKeyConstraintString(String constraintName, String foreignKeyDefinition) {
            return "constraint " + quote(constraintName) + ' ' + foreignKeyDefinition;
        }
    }
}
