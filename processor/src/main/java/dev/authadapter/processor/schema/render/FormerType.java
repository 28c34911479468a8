package dev.authadapter.processor.schema.render;

import dev.authadapter.schema.ColumnSnapshot;
import java.util.Locale;
import org.hibernate.Length;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.JdbcTypeNameMapper;
import org.hibernate.type.spi.TypeConfiguration;

/** The type of a column that no entity has any more, so that Hibernate knows it by its kind only. */
final class FormerType {

    private FormerType() {}

    static String of(ColumnSnapshot column, MetadataImplementor metadata, Dialect dialect) {
        return column.definition().orElseGet(() -> {
            TypeConfiguration types = metadata.getTypeConfiguration();
            int code = JdbcTypeNameMapper.getTypeCode(column.type().toUpperCase(Locale.ROOT));
            int known = types.getJdbcTypeRegistry().getDescriptor(code).getDdlTypeCode();
            // What others have as an enum is a text to a database without.
            int ddlCode = types.getDdlTypeRegistry().getDescriptor(known) == null || SqlTypes.isEnumType(code)
                    ? SqlTypes.VARCHAR
                    : known;
            Size size = new Size();
            column.precision().ifPresent(size::setPrecision);
            column.scale().ifPresent(size::setScale);
            size.setLength(column.length().orElse((long) Length.DEFAULT));
            if (SqlTypes.isTemporalType(code)) {
                size.setPrecision(column.precision().orElse(dialect.getDefaultTimestampPrecision()));
            }
            return types.getDdlTypeRegistry().getTypeName(ddlCode, size, null);
        });
    }
}
