package dev.authadapter.engine;

/**
 * A column as SQL names it.
 *
 * @param name the name, quoted where the database needs it
 * @param parameter the SQL that stands for a value, such as {@code ?} or {@code cast(? as jsonb)}; holds one marker
 */
record Column(String name, String parameter) {

    String equalsParameter() {
        return name + "=" + parameter;
    }
}
