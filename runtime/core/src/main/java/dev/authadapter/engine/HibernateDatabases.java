package dev.authadapter.engine;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.dialect.Dialect;

/**
 * Knows the databases that can do more, or less, than the rest. By the names of dialects, since those of the community are
 * an optional dependency.
 */
final class HibernateDatabases {

    private static final Database STANDARD = new Database(Returning.NONE, ForeignKeys.ENFORCED, false, false, false);

    /** Its large objects live in transactions. */
    private static final Database POSTGRESQL = new Database(Returning.CLAUSE, ForeignKeys.ENFORCED, true, false, true);

    /** Speaks as PostgreSQL does, but was never run. */
    private static final Database COCKROACHDB =
            new Database(Returning.CLAUSE, ForeignKeys.ENFORCED, true, false, false);

    private static final Database H2 = new Database(Returning.DELTA_TABLE, ForeignKeys.ENFORCED, false, false, false);

    private static final Database MARIADB =
            new Database(Returning.CLAUSE_EXCEPT_UPDATE, ForeignKeys.ENFORCED, false, false, false);

    private static final Database SQLITE = new Database(Returning.CLAUSE, ForeignKeys.ASKED_FOR, false, true, false);

    private static final Map<String, Database> BY_DIALECT = Map.of(
            "org.hibernate.dialect.PostgreSQLDialect", POSTGRESQL,
            "org.hibernate.community.dialect.PostgreSQLLegacyDialect", POSTGRESQL,
            "org.hibernate.dialect.CockroachDialect", COCKROACHDB,
            "org.hibernate.community.dialect.CockroachLegacyDialect", COCKROACHDB,
            "org.hibernate.dialect.H2Dialect", H2,
            "org.hibernate.dialect.MariaDBDialect", MARIADB,
            "org.hibernate.community.dialect.SQLiteDialect", SQLITE);

    private HibernateDatabases() {}

    static Database of(Dialect dialect) {
        return Stream.<Class<?>>iterate(dialect.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Stream.ofNullable(BY_DIALECT.get(type.getName())))
                .findFirst()
                .orElse(STANDARD);
    }
}
