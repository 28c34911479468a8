package app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.authadapter.AuthTransactions;
import dev.authadapter.processor.testing.ContainerProgram;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

/** Guice finds the adapter by the annotations of {@code jakarta.inject}. */
public final class Program implements ContainerProgram {

    public Program() {}

    @Override
    public List<Class<?>> entities() {
        return PersonAuthAdapter.entities();
    }

    @Override
    public void run(EntityManagerFactory factory) {
        try (EntityManager entityManager = factory.createEntityManager()) {
            Injector injector = Guice.createInjector(new AbstractModule() {
                @Override
                protected void configure() {
                    bind(EntityManagerFactory.class).toInstance(factory);
                    bind(AuthTransactions.class).toInstance(AuthTransactions.of(entityManager));
                }
            });
            PersonAuthAdapter adapter = injector.getInstance(PersonAuthAdapter.class);

            entityManager.getTransaction().begin();
            adapter.createUser(new Person("undone@example.com"));
            entityManager.getTransaction().rollback();
            adapter.createUser(new Person("kept@example.com"));

            assertThat(adapter.getUserByEmail("undone@example.com")).isEmpty();
            assertThat(adapter.getUserByEmail("kept@example.com")).isPresent();
            assertThat(injector.getInstance(PersonAuthAdapter.class)).isSameAs(adapter);
        }
    }
}
