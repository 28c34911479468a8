package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.processor.testing.ContainerProgram;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Spring finds the adapter by component scan. */
public final class Program implements ContainerProgram {

    public Program() {}

    @Override
    public List<Class<?>> entities() {
        return PersonAuthAdapter.entities();
    }

    @Override
    public void run(EntityManagerFactory factory) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setClassLoader(getClass().getClassLoader());
            context.registerBean(
                    "entityManagerFactory",
                    EntityManagerFactory.class,
                    () -> factory,
                    definition -> ((org.springframework.beans.factory.support.AbstractBeanDefinition) definition)
                            .setDestroyMethodName(""));
            context.scan("app");
            context.refresh();
            SignUps signUps = context.getBean(SignUps.class);
            PersonAuthAdapter adapter = context.getBean(PersonAuthAdapter.class);

            assertThatThrownBy(() -> signUps.signUp("undone@example.com", true)).hasMessage("no");
            signUps.signUp("kept@example.com", false);

            assertThat(adapter.getUserByEmail("undone@example.com")).isEmpty();
            assertThat(adapter.getUserByEmail("kept@example.com")).isPresent();
        }
    }
}
