package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.engine.Refusals.Plain;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What Hibernate carries out for an entity it carries out through the adapter too, just as through an EntityManager. */
@ResourceLock(Events.LOCK)
final class HibernateFeaturesTest {

    @Test
    void callbacks() {
        like(Featured.WithCallbacks.class, Featured.WithCallbacks::new)
                .assertAlike("it uses entity listeners or callbacks (@PreUpdate, @PostUpdate, @PrePersist,"
                        + " @PostPersist, @PreRemove, @PostRemove, @PostLoad)");
    }

    @Test
    void listener() {
        like(Featured.WithListener.class, Featured.WithListener::new)
                .assertAlike("it uses entity listeners or callbacks (@PreUpdate, @PrePersist, @PreRemove, @PostLoad,"
                        + " Listener)");
    }

    @Test
    void version() {
        like(Featured.WithVersion.class, Featured.WithVersion::new).assertAlike("it uses @Version");
    }

    @Test
    void optimisticLockingWithoutVersion() {
        like(Featured.WithOptimisticLocking.class, Featured.WithOptimisticLocking::new)
                .assertAlike("it uses @OptimisticLocking");
    }

    @Test
    void softDelete() {
        like(Featured.WithSoftDelete.class, Featured.WithSoftDelete::new).assertAlike("it uses @SoftDelete");
    }

    @Test
    void tenant() {
        like(Featured.WithTenant.class, Featured.WithTenant::new)
                .with("hibernate.tenant_identifier_resolver", new OneTenant())
                .assertAlike("it uses @TenantId, generated property values");
    }

    private static final class OneTenant implements CurrentTenantIdentifierResolver<String> {

        @Override
        public String resolveCurrentTenantIdentifier() {
            return "acme";
        }

        @Override
        public boolean validateExistingCurrentSessions() {
            return false;
        }
    }

    @Test
    void filterEnabledByDefault() {
        like(Featured.WithFilter.class, Featured.WithFilter::new)
                .assertAlike("it uses filters that are enabled by default");
    }

    @Test
    void timestamps() {
        like(Featured.WithTimestamps.class, Featured.WithTimestamps::new)
                .assertAlike("it uses generated property values");
    }

    @Test
    void generatedByTheDatabase() {
        like(Featured.WithGenerated.class, Featured.WithGenerated::new)
                .assertAlike("it uses generated property values");
    }

    @Test
    void formula() {
        like(Featured.WithFormula.class, Featured.WithFormula::new)
                .assertAlike("'WithFormula.shout' is an attribute that the adapter does not know");
    }

    @Test
    void restriction() {
        like(Featured.WithRestriction.class, Featured.WithRestriction::new).assertAlike("it uses @SQLRestriction");
    }

    @Test
    void customSql() {
        like(Featured.WithCustomSql.class, Featured.WithCustomSql::new).assertAlike("it uses custom SQL");
    }

    @Test
    void joinedTables() {
        like(Featured.WithJoinedTable.class, Featured.WithJoinedTable::new)
                .with(Featured.JoinedBase.class)
                .inTables("Base", "Featured")
                .assertAlike("it uses inheritance between entities, more than one table");
    }

    @Test
    void singleTable() {
        like(Featured.WithSingleTable.class, Featured.WithSingleTable::new)
                .with(Featured.SingleBase.class)
                .inTables("Base")
                .assertAlike("it uses inheritance between entities");
    }

    @Test
    void secondaryTable() {
        like(Featured.WithSecondaryTable.class, Featured.WithSecondaryTable::new)
                .inTables("Featured", "more")
                .assertAlike("it uses more than one table");
    }

    @Test
    void elementCollection() {
        like(Featured.WithElements.class, Featured.WithElements::new)
                .inTables("Featured", "Featured_tags")
                .assertAlike("'WithElements.tags' is a collection with a table or column of its own, or an eager one");
    }

    @Test
    void eagerRelation() {
        like(Featured.WithEagerRelation.class, Featured.WithEagerRelation::new)
                .with(Featured.Team.class)
                .assertAlike("'WithEagerRelation.team' is an attribute that the adapter does not know");
    }

    @Test
    void lazyRelation() {
        like(Featured.WithLazyRelation.class, Featured.WithLazyRelation::new)
                .with(Featured.Team.class)
                .assertAlike("'WithLazyRelation.team' is an attribute that the adapter does not know");
    }

    @Test
    void secondLevelCache() {
        like(Featured.WithCache.class, Featured.WithCache::new)
                .with("hibernate.cache.use_second_level_cache", "true")
                .with("hibernate.cache.region.factory_class", MapRegionFactory.class.getName())
                .assertAlike("it uses the second-level cache");
    }

    @Test
    void audit() {
        like(Featured.WithAudit.class, Featured.WithAudit::new)
                .inTables("Featured", "Featured_AUD")
                .assertAlike("it uses auditing or history");
    }

    @Test
    void auditOfOneProperty() {
        like(Featured.WithAuditedProperty.class, Featured.WithAuditedProperty::new)
                .inTables("Featured", "Featured_AUD")
                .assertAlike("it uses auditing or history");
    }

    @Test
    void interceptor() {
        like(Featured.Ordinary.class, Featured.Ordinary::new)
                .with("hibernate.session_factory.interceptor", new Events.Interception())
                .assertAlike("the session factory has an interceptor (Interception)");
    }

    @Test
    void eventListeners() {
        String listener = Events.FactoryListener.class.getName();
        like(Featured.Ordinary.class, Featured.Ordinary::new)
                .with("hibernate.event.listener.post-insert", listener)
                .with("hibernate.event.listener.post-update", listener)
                .with("hibernate.event.listener.post-delete", listener)
                .assertAlike("the session factory has event listeners (FactoryListener)");
    }

    @Test
    void beanValidation() {
        like(Featured.WithConstraint.class, Featured.WithConstraint::new)
                .with("jakarta.persistence.validation.mode", "callback")
                .with("jakarta.persistence.validation.factory", validator())
                .assertAlike("it uses Bean Validation");
    }

    @Test
    void beanValidation_refuses() {
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.validation.mode",
                "callback",
                "jakarta.persistence.validation.factory",
                validator());
        try (TestFactory factory = TestFactory.of(
                Pools.fresh(TestDatabase.H2), settings, Featured.WithConstraint.class, Featured.Team.class)) {
            var engine = new AuthEngine<>(
                    factory.sessionFactory(),
                    Likeness.binding(Featured.WithConstraint.class, Featured.WithConstraint::new));
            Featured.WithConstraint invalid = new Featured.WithConstraint();
            invalid.code = null;

            assertThatThrownBy(() -> engine.users().createUser(invalid))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThat(invalid.id).as("the identifier that was made").isNull();

            var unconstrained = new AuthEngine<>(
                    factory.sessionFactory(), Likeness.binding(Featured.Team.class, Featured.Team::new));
            assertThat(unconstrained.plan()).hasToString("Team: direct statements");
        }
    }

    private static Object validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    private static <E extends Plain> Likeness<E> like(Class<E> type, Supplier<E> constructor) {
        return new Likeness<>(type, constructor);
    }
}
