package dev.authadapter.annotation;

/**
 * How Hibernate makes the names of tables and columns in the application's persistence unit. Whatever the entities name, such as by
 * {@code @Column(name = "home_street")}, passes through it too.
 */
public enum Naming {

    /**
     * As JPA says, and Hibernate does unless it is told otherwise: the column of {@code displayName} is {@code displayName}, and
     * a given name is kept.
     */
    JPA,

    /**
     * Lower case with underscores, as Spring Boot sets it: the column of {@code displayName} is {@code display_name}. It is
     * Hibernate's {@code PhysicalNamingStrategySnakeCaseImpl}, formerly {@code CamelCaseToUnderscoresNamingStrategy}, as {@code
     * hibernate.physical_naming_strategy}.
     */
    SNAKE_CASE
}
