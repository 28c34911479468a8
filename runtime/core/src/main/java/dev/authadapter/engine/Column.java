package dev.authadapter.engine;

/**
 * A column as SQL names it.
 *
 * @param name the name, quoted where the database needs it
 * @param parameter the SQL that stands for a value, such as {@code ?} or {@code cast(? as json)}; holds one marker
 * @param read the SQL that reads it, with {@link #QUALIFIER} before the name
 */
record Column(String name, String parameter, String read) {

    /** Stands for what qualifies a name. */
    static final String QUALIFIER = "{@}.";

    String equalsParameter() {
        return name + "=" + parameter;
    }

    /** The name as the catalogue has it, but for the case of one that is not quoted. */
    String plainName() {
        return unquoted(name);
    }

    static String unquoted(String name) {
        boolean quoted = name.startsWith("\"") || name.startsWith("`");
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /** Whether it is read as it is. */
    boolean isPlain() {
        return read.equals(QUALIFIER + name);
    }

    /** The SQL that reads the column of an unaliased table. */
    String selected() {
        return read.replace(QUALIFIER, "");
    }

    /** The SQL that reads the column of an aliased table. */
    String selected(String alias) {
        return read.replace(QUALIFIER, alias + ".");
    }
}
