package dev.authadapter.engine;

import com.zaxxer.hikari.HikariConfig;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The default entities on each database; the tests of one class share a schema, and so use keys of their own. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class DefaultEntitiesTest {

    @Parameter
    TestDatabase database;

    TestFactory factory;
    TestAdapter adapter;

    @BeforeParameterizedClassInvocation
    void open(TestDatabase database) {
        factory = defaultFactory(database);
        adapter = TestAdapter.of(factory.sessionFactory());
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    /** The schema is Hibernate's, but for SQLite, for which Hibernate writes no foreign keys. */
    static TestFactory defaultFactory(TestDatabase database) {
        return defaultFactory(database, database.fresh());
    }

    /** The same, on a pool of one's own configuration. */
    static TestFactory defaultFactory(TestDatabase database, HikariConfig config) {
        Map<String, Object> settings = database == TestDatabase.SQLITE
                ? Map.of(
                        "hibernate.hbm2ddl.auto", "none",
                        "jakarta.persistence.schema-generation.database.action", "create",
                        "jakarta.persistence.schema-generation.create-source", "script",
                        "jakarta.persistence.schema-generation.create-script-source",
                                "dev/authadapter/engine/sqlite.sql")
                : Map.of();
        return TestFactory.of(config, settings, DefaultBindings.ENTITIES);
    }
}
