package dev.authadapter.processor.testing;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;

/** A freshly compiled application that finds its adapter by a container. */
public interface ContainerProgram {

    /** The entities of the adapter. */
    List<Class<?>> entities();

    /** Settings of the persistence unit beyond the usual ones. */
    default Map<String, Object> settings(String url) {
        return Map.of();
    }

    /** Starts the container, and asserts what is to be true of the adapter in it. */
    void run(EntityManagerFactory factory) throws Exception;

    /**
     * Runs on a database of its own.
     *
     * @param schema the generated schema
     */
    default void run(String schema) throws Exception {
        try (FreshDatabase database = new FreshDatabase(getClass().getClassLoader(), schema);
                EntityManagerFactory factory = database.open(entities(), List.of(), settings(database.url()))) {
            run(factory);
        }
    }
}
