package dev.authadapter.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.authadapter.processor.model.Naming;
import dev.authadapter.processor.model.PersistenceUnit;
import dev.authadapter.processor.schema.SchemaCompilation.CompilerKind;
import dev.authadapter.processor.schema.SchemaCompilation.Result;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.cfg.MappingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema is what Hibernate writes at run time for the compiled classes, apart from the improvements. */
final class StockHibernateTest {

    /** What SQLite's tables have in addition: {@link ImprovedSqliteDialect}. */
    private static final String INLINE =
            ",(constraint \\S+ )?unique \\([^)]*\\)|,constraint \\S+ foreign key \\([^)]*\\) references [^(]*\\([^)]*\\)( on delete (set null|\\w+))?";

    /** What runs elsewhere only, so that the text is all there is to be judged here. */
    private static final Set<String> NOT_RUN = Set.of("mysql", "sqlserver", "oracle", "cockroachdb");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "JAVAC, DEFAULTS", "JAVAC, CUSTOM", "JAVAC, QUALIFIED", "JAVAC, CONVERTED", "JAVAC, NAMED",
        "ECJ, DEFAULTS", "ECJ, CUSTOM", "ECJ, QUALIFIED", "ECJ, CONVERTED", "ECJ, NAMED",
    })
    void writesWhatHibernateWritesForTheCompiledClasses(CompilerKind compiler, SchemaCase schema) throws Exception {
        compare(compiler, schema, PersistenceUnit.standard(), Map.of());
    }

    /** Told by the names of the settings, as an application does. */
    @ParameterizedTest
    @CsvSource({
        "CUSTOM, org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
        "QUALIFIED, org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
        "NAMED, org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
    })
    void makesNamesAsThePersistenceUnitDoes(SchemaCase schema, String strategy) throws Exception {
        Result result = compare(
                CompilerKind.JAVAC,
                schema,
                new PersistenceUnit(Naming.SNAKE_CASE, false),
                Map.of(MappingSettings.PHYSICAL_NAMING_STRATEGY, strategy));

        assertThat(result.files().values())
                .allSatisfy(text -> assertThat(text)
                        .containsPattern("email_verified|mail_address")
                        .doesNotContain("emailVerified", "mailAddress"));
    }

    @Test
    void nationalizesTextAsThePersistenceUnitDoes() throws Exception {
        Result result = compare(
                CompilerKind.JAVAC,
                SchemaCase.NAMED,
                new PersistenceUnit(Naming.JPA, true),
                Map.of(MappingSettings.USE_NATIONALIZED_CHARACTER_DATA, "true"));

        assertThat(result.file("sqlserver")).contains("homeCity nvarchar(60)").doesNotContain("homeCity varchar");
        assertThat(result.file("oracle")).contains("homeCity nvarchar2(60)");
    }

    private Result compare(CompilerKind compiler, SchemaCase schema, PersistenceUnit unit, Map<String, Object> settings)
            throws Exception {
        SchemaCompilation compilation = new SchemaCompilation(compiler, directory);
        Result result = compilation.generate(schema.sources(), schema.model(unit));

        assertThat(result.problems()).isEmpty();
        try (URLClassLoader classes = schema.compiled(compilation)) {
            StockHibernate hibernate = new StockHibernate(classes, schema.persistenceUnit(), settings);
            for (String dialect : Dialects.products()) {
                List<String> ours = Sql.onOneLine(Sql.statements(result.file(dialect)));
                List<String> all = Sql.onOneLine(hibernate.statements(dialect));
                List<String> expected = ofRoles(all, schema);
                if (dialect.equals("sqlite")) {
                    ours = ours.stream().map(s -> s.replaceAll(INLINE, "")).toList();
                    expected = expected.stream()
                            .filter(s -> !s.startsWith("comment on"))
                            .map(s -> s.replaceAll(INLINE, ""))
                            .toList();
                }
                assertThat(ours).as(dialect).isNotEmpty().containsExactlyElementsOf(expected);
                if (compiler == CompilerKind.JAVAC && NOT_RUN.contains(dialect)) {
                    assertThat(IndependentParser.refused(Sql.statements(result.file(dialect))))
                            .as("not parsed for " + dialect)
                            .isEmpty();
                }
            }
        }
        return result;
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql, 16",
        "postgresql, 18",
        "mysql, 9",
        "mariadb, 11",
        "oracle, 23",
        "sqlserver, 16",
        "h2, 3",
        "hsqldb, 3",
        "cockroachdb, 25",
    })
    void followsTheVersion(String dialect, int version) throws Exception {
        SchemaCompilation compilation = new SchemaCompilation(CompilerKind.JAVAC, directory);
        String versioned = dialect + ":" + version;
        Result result = compilation.generate(SchemaCase.CUSTOM.sources(), SchemaCase.CUSTOM.model(versioned));

        try (URLClassLoader classes = SchemaCase.CUSTOM.compiled(compilation)) {
            StockHibernate hibernate = new StockHibernate(classes, SchemaCase.CUSTOM.persistenceUnit());
            assertThat(Sql.onOneLine(Sql.statements(result.file(versioned))))
                    .containsExactlyElementsOf(
                            ofRoles(Sql.onOneLine(hibernate.statements(dialect, version)), SchemaCase.CUSTOM));
        }
    }

    @ParameterizedTest
    @EnumSource
    void failsOnlyTheDatabasesThatCannotHaveTheMapping(CompilerKind compiler) throws Exception {
        SchemaCompilation compilation = new SchemaCompilation(compiler, directory);
        Result result = compilation.generate(SchemaCase.ENUMS.sources(), SchemaCase.ENUMS.model());

        assertThat(result.problems())
                .singleElement(STRING)
                .startsWith(
                        "[Auth/Schema] 'Member.mood' cannot be mapped for 'hsqldb', 'sqlite', 'mysql', 'mariadb', 'sqlserver',"
                                + " 'oracle': Unable to determine SQL type name for column 'mood' of table 'Member' because");
        assertThat(result.files()).containsOnlyKeys("h2", "postgresql", "cockroachdb");
        try (URLClassLoader classes = SchemaCase.ENUMS.compiled(compilation)) {
            StockHibernate hibernate = new StockHibernate(classes, SchemaCase.ENUMS.persistenceUnit());
            assertThat(Sql.onOneLine(Sql.statements(result.file("postgresql"))))
                    .contains("create type Mood as enum ('BAD','GOOD')")
                    .containsExactlyElementsOf(
                            ofRoles(Sql.onOneLine(hibernate.statements("postgresql")), SchemaCase.ENUMS));
        }
    }

    /** Leaves out the statements that make what belongs to others; a reference to it is ours. */
    private static List<String> ofRoles(List<String> statements, SchemaCase schema) {
        return statements.stream()
                .filter(statement -> !statement.isEmpty() && !schema.isOfOthers(statement))
                .toList();
    }
}
