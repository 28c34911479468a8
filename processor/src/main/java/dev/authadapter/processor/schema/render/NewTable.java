package dev.authadapter.processor.schema.render;

import java.util.List;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.QualifiedTableName;
import org.hibernate.tool.schema.extract.spi.ColumnInformation;
import org.hibernate.tool.schema.extract.spi.ForeignKeyInformation;
import org.hibernate.tool.schema.extract.spi.IndexInformation;
import org.hibernate.tool.schema.extract.spi.PrimaryKeyInformation;
import org.hibernate.tool.schema.extract.spi.TableInformation;
import org.jspecify.annotations.Nullable;

/** What Hibernate's migrator is told of the database: a table of this name that has nothing yet. */
record NewTable(QualifiedTableName getName) implements TableInformation {

    @Override
    public boolean isPhysicalTable() {
        return true;
    }

    @Override
    public @Nullable String getComment() {
        return null;
    }

    @Override
    public @Nullable ColumnInformation getColumn(Identifier columnIdentifier) {
        return null;
    }

    @Override
    public @Nullable PrimaryKeyInformation getPrimaryKey() {
        return null;
    }

    @Override
    public Iterable<ForeignKeyInformation> getForeignKeys() {
        return List.of();
    }

    @Override
    public @Nullable ForeignKeyInformation getForeignKey(Identifier keyName) {
        return null;
    }

    @Override
    public Iterable<IndexInformation> getIndexes() {
        return List.of();
    }

    @Override
    public @Nullable IndexInformation getIndex(Identifier indexName) {
        return null;
    }

    @Override
    public void addColumn(ColumnInformation columnIdentifier) {
        throw new UnsupportedOperationException("the table stays empty");
    }
}
