package dev.authadapter.engine;

import com.zaxxer.hikari.HikariConfig;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;

/**
 * The default entities on each database, by one implementation or each, as the source of a subclass says; the tests of one
 * class share a schema, and so use keys of their own.
 */
@ParameterizedClass
@TestInstance(Lifecycle.PER_CLASS)
abstract class DefaultEntities {

    @Parameter
    Variant variant;

    TestDatabase database;
    TestFactory factory;
    TestAdapter adapter;

    /**
     * What is tested.
     *
     * @param engine the setting that forces an implementation
     */
    record Variant(TestDatabase database, EngineSetting engine) {}

    static Stream<Variant> variants() {
        return TestDatabase.available()
                .flatMap(database -> Stream.of(
                        new Variant(database, EngineSetting.DIRECT), new Variant(database, EngineSetting.ORM)));
    }

    static Stream<Variant> directVariants() {
        return variants().filter(variant -> variant.engine() == EngineSetting.DIRECT);
    }

    @BeforeParameterizedClassInvocation
    void open(Variant opened) {
        database = opened.database();
        factory = defaultFactory(opened);
        adapter = TestAdapter.of(factory.sessionFactory());
    }

    @AfterParameterizedClassInvocation
    void close() {
        factory.close();
    }

    static TestFactory defaultFactory(Variant variant) {
        return defaultFactory(variant, Pools.fresh(variant.database()));
    }

    /** On a pool of one's own configuration. The schema is Hibernate's, but for SQLite, for which it writes no foreign keys. */
    static TestFactory defaultFactory(Variant variant, HikariConfig config) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(EngineSetting.NAME, variant.engine().text());
        if (variant.database() == TestDatabase.SQLITE) {
            settings.put("hibernate.hbm2ddl.auto", "none");
            settings.put("jakarta.persistence.schema-generation.database.action", "create");
            settings.put("jakarta.persistence.schema-generation.create-source", "script");
            settings.put(
                    "jakarta.persistence.schema-generation.create-script-source", "dev/authadapter/engine/sqlite.sql");
        }
        return TestFactory.of(config, settings, DefaultBindings.ENTITIES);
    }
}
