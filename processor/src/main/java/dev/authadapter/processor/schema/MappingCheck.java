package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problems;

/** Something that must hold of a mapping and that only Hibernate's binding can tell. */
interface MappingCheck {

    /**
     * Checks a mapping.
     *
     * @param adapter the entities as one database sees them
     * @param problems takes what is wrong
     */
    void check(BoundAdapter adapter, Problems problems);
}
