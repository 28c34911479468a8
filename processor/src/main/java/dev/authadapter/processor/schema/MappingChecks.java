package dev.authadapter.processor.schema;

import java.util.List;

/** The checks of mappings, in the order they are made. */
final class MappingChecks {

    private MappingChecks() {}

    /** What does not depend on the database, so that any that can be bound answers for all. */
    static List<MappingCheck> ofAnyDatabase() {
        return List.of(new UnknownColumnCheck(), new UniqueKeyCheck(), new ColumnWidthCheck(), new EncryptionCheck());
    }

    /** What each database is asked for. New for each run of Hibernate, for they remember what they saw. */
    static List<DialectCheck> ofEachDatabase() {
        return List.of(new IndexSizeCheck(), new ReservedWordCheck());
    }
}
