package dev.authadapter.tck.jpa;

import dev.authadapter.AuthSchema;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.SchemaToolingSettings;

/**
 * What Hibernate itself writes at run time for compiled entities, without a connection: the measure of a schema that was
 * generated when they were compiled.
 */
public final class HibernateSchema {

    /** The dialect class of every database that a schema is generated for by default. */
    private static final Map<String, String> DIALECTS = Map.of(
            "h2", "org.hibernate.dialect.H2Dialect",
            "hsqldb", "org.hibernate.dialect.HSQLDialect",
            "sqlite", "org.hibernate.community.dialect.SQLiteDialect",
            "postgresql", "org.hibernate.dialect.PostgreSQLDialect",
            "mysql", "org.hibernate.dialect.MySQLDialect",
            "mariadb", "org.hibernate.dialect.MariaDBDialect",
            "sqlserver", "org.hibernate.dialect.SQLServerDialect",
            "oracle", "org.hibernate.dialect.OracleDialect",
            "cockroachdb", "org.hibernate.dialect.CockroachDialect");

    private static final Pattern INLINE_CONSTRAINT = Pattern.compile(
            ", constraint \\w+ (unique \\([^)]*\\)|foreign key \\([^)]*\\) references \\w+ \\([^)]*\\)( on delete cascade)?)");

    private HibernateSchema() {}

    /**
     * The databases that can be compared.
     *
     * @return their names, sorted
     */
    public static List<String> dialects() {
        return DIALECTS.keySet().stream().sorted().toList();
    }

    /**
     * Lets Hibernate write the creation of all tables of some entities.
     *
     * @param dialect one of {@link #dialects()}
     * @param entities the compiled classes
     * @return the statements, white space folded, sorted
     */
    public static List<String> statements(String dialect, Collection<Class<?>> entities) {
        StringWriter script = new StringWriter();
        try (StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting(AvailableSettings.DIALECT, DIALECTS.get(dialect))
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "create")
                .applySetting(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET, script)
                .build()) {
            MetadataSources sources = new MetadataSources(registry);
            entities.forEach(sources::addAnnotatedClass);
            // The script is written while the factory is built.
            sources.buildMetadata().buildSessionFactory().close();
            return sorted(Arrays.asList(script.toString().split(";?\\R")));
        }
    }

    /**
     * A generated schema without what was improved on purpose, to be compared with what Hibernate writes: on SQLite, which
     * knows no {@code alter table … add constraint}, Hibernate loses foreign keys and unique constraints, and the generated
     * schema has them inside {@code create table}.
     *
     * @param dialect one of {@link #dialects()}
     * @param schema the generated schema
     * @return the statements, white space folded, sorted
     */
    public static List<String> withoutImprovements(String dialect, AuthSchema schema) {
        List<String> statements = sorted(schema.statements(dialect));
        if (!dialect.equals("sqlite")) {
            return statements;
        }
        return statements.stream()
                .map(sql -> INLINE_CONSTRAINT.matcher(sql).replaceAll(""))
                .toList();
    }

    /**
     * Makes statements comparable: their layout and order do not count, their text does.
     *
     * @param statements the statements
     * @return the statements, white space folded, sorted
     */
    public static List<String> sorted(Collection<String> statements) {
        return statements.stream()
                .map(sql -> sql.replaceAll("\\s+", " ").replace("( ", "(").replace(" )", ")"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .sorted()
                .toList();
    }
}
