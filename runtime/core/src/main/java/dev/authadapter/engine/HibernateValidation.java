package dev.authadapter.engine;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/** Whether Hibernate has objects validated before it writes them. Bean Validation may be missing from the class path. */
final class HibernateValidation {

    private static final String LISTENER = "org.hibernate.boot.beanvalidation.BeanValidationEventListener";
    private static final String FACTORY = "jakarta.persistence.validation.factory";

    private final Optional<Constraints> constraints;

    HibernateValidation(SessionFactoryImplementor factory) {
        constraints = isActive(factory)
                ? Optional.of(new Constraints(factory.getProperties().get(FACTORY)))
                : Optional.empty();
    }

    boolean constrains(EntityPersister persister) {
        return constraints
                .filter(known -> known.areOn(persister.getMappedClass()))
                .isPresent();
    }

    private static boolean isActive(SessionFactoryImplementor factory) {
        AtomicBoolean found = new AtomicBoolean();
        factory.getEventEngine()
                .getListenerRegistry()
                .getEventListenerGroup(EventType.PRE_INSERT)
                .fireEventOnEachListener(found, (listener, flag) -> {
                    if (listener.getClass().getName().equals(LISTENER)) {
                        flag.set(true);
                    }
                });
        return found.get();
    }

    /** A class of its own, since it is loaded only where Bean Validation is there. */
    private static final class Constraints {

        private final Validator validator;

        /**
         * Makes it.
         *
         * @param given what the application has given Hibernate, or null
         */
        Constraints(@Nullable Object given) {
            validator = (given instanceof ValidatorFactory factory
                            ? factory
                            : Validation.buildDefaultValidatorFactory())
                    .getValidator();
        }

        boolean areOn(Class<?> type) {
            return validator.getConstraintsForClass(type).isBeanConstrained();
        }
    }
}
