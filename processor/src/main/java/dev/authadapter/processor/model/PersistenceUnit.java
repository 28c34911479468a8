package dev.authadapter.processor.model;

/**
 * What the application tells Hibernate at run time, and Hibernate must be told here as well, for the schema depends on it.
 *
 * @param naming how it makes names
 * @param isTextNationalized whether text is of the types for national characters
 */
public record PersistenceUnit(Naming naming, boolean isTextNationalized) {

    /**
     * What holds when nothing is said.
     *
     * @return Hibernate's own defaults
     */
    public static PersistenceUnit standard() {
        return new PersistenceUnit(Naming.JPA, false);
    }
}
