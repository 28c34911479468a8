package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.EncryptionProblems;
import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Length;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** Finds encrypted properties whose columns are compared, or too narrow for ciphertext. */
final class EncryptionCheck implements MappingCheck {

    /** The prefix with a key name of sixteen characters. */
    private static final int PREFIX = 25;

    /** The nonce and the tag. */
    private static final int ADDED_BYTES = 28;

    private static final int BYTES_IN_GROUP = 3;
    private static final int CHARACTERS_IN_GROUP = 4;

    /** As many as a column has room for when nothing is said and nothing is encrypted. */
    private static final int USUAL = Length.DEFAULT;

    private static final int WANTED = 1024;

    @Override
    public void check(BoundAdapter adapter, Problems problems) {
        for (EntityModel entity : adapter.model().entities()) {
            entity.properties().stream()
                    .filter(PropertyModel::isEncrypted)
                    .forEach(property -> check(adapter, entity, property, problems));
        }
    }

    private static void check(BoundAdapter adapter, EntityModel entity, PropertyModel property, Problems problems) {
        String label = entity.type().simpleName() + "." + property.name();
        List<Column> columns = adapter.columns(entity, property);
        Table table = adapter.value(entity, property).getTable();
        TableKeys.of(table).stream()
                .filter(key -> names(key.columns()).stream().anyMatch(names(columns)::contains))
                .findFirst()
                .ifPresent(key -> problems.add(
                        EncryptionProblems.encryptedIndex(label, key.kind().text(), property.origin())));
        // The columns of providers' tokens have a check of their own, which asks for more.
        if (!ColumnWidthCheck.isChecked(property)) {
            ColumnWidthCheck.width(adapter, columns)
                    .filter(width -> room(width) < USUAL)
                    .ifPresent(width -> problems.add(
                            EncryptionProblems.littleRoom(label, width, room(width), WANTED, property.origin())));
        }
    }

    /** How many bytes fit when they are encrypted. */
    private static long room(long width) {
        return Math.max(0, (width - PREFIX) * BYTES_IN_GROUP / CHARACTERS_IN_GROUP - ADDED_BYTES);
    }

    private static Set<String> names(List<Column> columns) {
        return columns.stream().map(Column::getCanonicalName).collect(Collectors.toSet());
    }
}
