package dev.authadapter.annotation;

/**
 * By what an application's container finds the generated adapter, as in {@code @AuthConfig(component = …)}. The library itself depends on
 * no container; what is generated needs that of the application.
 *
 * <p>An adapter that needs {@code AuthKeys} takes them from the container too: the application declares them.
 */
public enum ComponentModel {
    /** Nothing is generated: the application constructs the adapter. */
    NONE,

    /**
     * A {@code @Configuration} class beside the adapter, {@code <Adapter>Configuration}, that makes it a bean. Component scan finds it, or
     * {@code @Import}. It takes the only {@code EntityManagerFactory} there is, and joins the transactions of Spring. Needs
     * {@code spring-context} and {@code spring-orm}.
     */
    SPRING,

    /**
     * A class beside the adapter, {@code <Adapter>Producer}, with a producer method, so that the adapter can be injected as a
     * singleton. The container must be able to inject an {@code EntityManagerFactory} and an {@code EntityManager} that stands for that of
     * the current transaction, as Quarkus does. Needs {@code jakarta.enterprise.cdi-api}.
     */
    CDI,

    /**
     * {@code @Singleton} on the adapter and {@code @Inject} on its constructor, for Guice, Micronaut and any other that knows
     * {@code jakarta.inject}. The application binds an {@code EntityManagerFactory} and {@code AuthTransactions}.
     */
    JAKARTA_INJECT
}
