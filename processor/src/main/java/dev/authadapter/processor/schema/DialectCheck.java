package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problems;

/**
 * Something that one database minds and another does not. Looks at all databases of a run before it reports, so that a
 * mistake is one problem that names the databases, and not one problem for each.
 */
interface DialectCheck {

    /**
     * Looks at a mapping.
     *
     * @param tables the tables of the adapter as one database sees them
     */
    void look(AdapterTables tables);

    /**
     * Reports what was wrong for some database, each mistake once.
     *
     * @param problems takes what is wrong
     */
    void report(Problems problems);
}
