package dev.authadapter.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.internal.EmptyInterceptor;

/** What a factory does for every session, whatever the entity: what an application has hooked into it, and the query cache. */
final class HibernateListeners {

    /** Hibernate's own listeners, and those that are told apart by entity: by {@link HibernateFeatures}. */
    private static final Set<String> KNOWN = Set.of(
            "org.hibernate.event.internal", "org.hibernate.boot.beanvalidation", "org.hibernate.envers.event.spi");

    private HibernateListeners() {}

    /** Says why every entity needs Hibernate's own sessions, if it does. */
    static List<String> reasons(SessionFactoryImplementor factory) {
        return Stream.of(
                        queryCache(factory),
                        named("the session factory has an interceptor", interceptors(factory)),
                        named("the session factory has event listeners", listeners(factory)))
                .flatMap(List::stream)
                .toList();
    }

    /** It serves results as long as it does not know that a table was written. */
    private static List<String> queryCache(SessionFactoryImplementor factory) {
        return factory.getSessionFactoryOptions().isQueryCacheEnabled()
                ? List.of("the session factory has a query cache")
                : List.of();
    }

    private static List<String> named(String reason, Set<String> classes) {
        return classes.isEmpty() ? List.of() : List.of(reason + " (" + String.join(", ", classes) + ")");
    }

    private static Set<String> interceptors(SessionFactoryImplementor factory) {
        var options = factory.getSessionFactoryOptions();
        var perSession = options.getStatelessInterceptorImplementorSupplier();
        return Stream.of(options.getInterceptor(), perSession == null ? null : perSession.get())
                .flatMap(Stream::ofNullable)
                .map(Object::getClass)
                .filter(type -> type != EmptyInterceptor.class)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> listeners(SessionFactoryImplementor factory) {
        EventListenerRegistry registry = factory.getEventEngine().getListenerRegistry();
        Set<String> names = new TreeSet<>();
        EventType.values()
                .forEach(type -> registry.getEventListenerGroup(type)
                        .fireEventOnEachListener(names, (listener, found) -> {
                            if (!KNOWN.contains(listener.getClass().getPackageName())) {
                                found.add(listener.getClass().getSimpleName());
                            }
                        }));
        return names;
    }
}
