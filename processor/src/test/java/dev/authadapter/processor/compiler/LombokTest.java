package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.AuthProcessor;
import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Result;
import jakarta.persistence.EntityManagerFactory;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import lombok.Lombok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Entities whose accessors and constructors Lombok makes, with Lombok before and after this processor. In javac only: in ECJ
 * Lombok is an agent of the virtual machine, and has changed a class before any processor sees it.
 */
final class LombokTest {

    private static final String PROCESSOR = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";

    /** When Lombok sees a class. */
    enum Order {
        LOMBOK_FIRST,
        LOMBOK_LAST,
        /** Without it, its annotations are only words. */
        NO_LOMBOK
    }

    /** Signs somebody in, in terms of the members that Lombok makes. */
    private static final String PROGRAM = """
            package app;

            import dev.authadapter.AccountKey;
            import jakarta.persistence.EntityManagerFactory;
            import java.time.Instant;
            import java.util.function.Consumer;

            public final class Program implements Consumer<EntityManagerFactory> {

                @Override
                public void accept(EntityManagerFactory factory) {
                    AppUserAuthAdapter adapter = new AppUserAuthAdapter(factory);
                    AppUser user = new AppUser();
                    user.setEmail("ada@example.com");
                    user.setNickname("ada");
                    adapter.createUser(user);
                    adapter.updateUser(user.getId(), new AppUserPatch().setNickname("countess"));
                    adapter.createSession(user.getId(), "token", Instant.parse("2100-01-01T00:00:00Z"));
                    AppUser found = adapter.getSessionAndUser("token").orElseThrow().user();
                    if (!found.getNickname().equals("countess") || !found.getEmail().equals("ada@example.com")) {
                        throw new AssertionError(found.getNickname() + " " + found.getEmail());
                    }
                    AppUserView view = AppUserView.of(found);
                    if (!view.nickname().equals("countess")) {
                        throw new AssertionError(view);
                    }
                }
            }
            """;

    private static final String FIELDS = """
             {

                @Id
                private String id;

                private String email;

                private Instant emailVerified;

                private String nickname;
            }
            """;

    private static final String USE = "package app; final class Program { AppUserAuthAdapter adapter; }";

    @TempDir
    Path temporary;

    private Compilation compilation(Order order, String annotations, String body) {
        return Compilation.with(CompilerKind.JAVAC, temporary)
                .classPath(Stream.concat(Compilation.testClassPath().stream(), Stream.of(lombok()))
                        .toList())
                .processors(processors(order).toArray(Processor[]::new))
                .options("-Aauthadapter.dialects=h2")
                .source("app/AppUser.java", """
                        package app;

                        import dev.authadapter.annotation.AuthUser;
                        import jakarta.persistence.*;
                        import java.time.Instant;
                        import lombok.*;

                        @AuthUser
                        @Entity
                        @Table(name = "app_user", uniqueConstraints = @UniqueConstraint(columnNames = "email"))
                        %s
                        public class AppUser%s
                        """.formatted(annotations, body))
                .source("app/Program.java", PROGRAM);
    }

    private static Path lombok() {
        return Path.of(
                Lombok.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static List<Processor> processors(Order order) {
        return switch (order) {
            case LOMBOK_FIRST -> List.of(newLombok(), new AuthProcessor());
            case LOMBOK_LAST -> List.of(new AuthProcessor(), newLombok());
            case NO_LOMBOK -> List.of(new AuthProcessor());
        };
    }

    private static Processor newLombok() {
        try {
            return Class.forName(PROCESSOR)
                    .asSubclass(Processor.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Lombok has moved its processor", e);
        }
    }

    private static void run(Result result) throws Exception {
        assertThat(result.messages()).isEmpty();
        try (URLClassLoader loader = result.loader()) {
            Class<?> program = loader.loadClass("app.Program");
            Object instance = program.getConstructor().newInstance();
            Database.of(
                    loader.loadClass("app.AppUserAuthAdapter"),
                    factory -> program.getMethod("accept", EntityManagerFactory.class)
                            .invoke(instance, factory));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOMBOK_FIRST", "LOMBOK_LAST"})
    void takesData(Order order) throws Exception {
        run(compilation(order, "@Data", FIELDS).run());
    }

    @ParameterizedTest
    @EnumSource(names = {"LOMBOK_FIRST", "LOMBOK_LAST"})
    void takesGettersAndSettersOfFields(Order order) throws Exception {
        run(compilation(order, "", FIELDS.replace("private", "@Getter @Setter private"))
                .run());
    }

    @ParameterizedTest
    @EnumSource(names = {"LOMBOK_FIRST", "LOMBOK_LAST"})
    void takesABuilderWithConstructors(Order order) throws Exception {
        run(compilation(order, "@Getter @Setter @Builder @NoArgsConstructor @AllArgsConstructor", FIELDS)
                .run());
    }

    @ParameterizedTest
    @EnumSource(names = {"LOMBOK_FIRST", "LOMBOK_LAST"})
    void takesASuperclass(Order order) throws Exception {
        run(compilation(order, "", " extends Person {}")
                .source("app/Person.java", """
                        package app;

                        import jakarta.persistence.*;
                        import java.time.Instant;

                        @MappedSuperclass
                        @lombok.Data
                        public abstract class Person""" + FIELDS)
                .run());
    }

    /** What is in an embedded object is reached by accessors, too, that Lombok makes. */
    @ParameterizedTest
    @EnumSource(names = {"LOMBOK_FIRST", "LOMBOK_LAST"})
    void takesAnEmbeddable(Order order) {
        Result result = compilation(order, "@Data", """
                         {

                            @Id
                            private String id;

                            @Embedded
                            private Contact contact;
                        }
                        """)
                .source("app/Contact.java", """
                        package app;

                        import dev.authadapter.annotation.AuthProperty;
                        import jakarta.persistence.Embeddable;
                        import java.time.Instant;

                        @Embeddable
                        @lombok.Data
                        public class Contact {

                            @AuthProperty("email")
                            private String email;

                            @AuthProperty("emailVerified")
                            private Instant emailVerified;
                        }
                        """)
                .source("app/Program.java", USE)
                .run();

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated().get("app/AppUserAuthBinding.java"))
                .contains("Contact::new, Contact::getEmail", "Contact::setEmail");
    }

    /** Where getters make properties persistent, nothing seems to be missing before Lombok has made them. */
    @ParameterizedTest
    @EnumSource(names = {"LOMBOK_FIRST", "LOMBOK_LAST"})
    void takesAccessByProperties(Order order) throws Exception {
        String written = """
                    @Id
                    public String getId() {
                        return id;
                    }

                    public String getEmail() {
                        return email;
                    }

                    public Instant getEmailVerified() {
                        return emailVerified;
                    }
                }
                """;
        run(compilation(order, "@Getter @Setter", FIELDS.replace("@Id\n", "").replace("}\n", written))
                .run());
    }

    /** One mistake, one message, whenever Lombok runs: it has made a constructor in place of the implicit one. */
    @ParameterizedTest
    @EnumSource(names = {"LOMBOK_FIRST", "LOMBOK_LAST"})
    void missesTheConstructorThatABuilderTakesAway(Order order) {
        Result result = compilation(order, "@Getter @Setter @Builder", FIELDS)
                .source("app/Program.java", USE)
                .run();

        assertThat(result.errorText()).isEqualTo("""
                AppUser.java:8:1 [Auth/UnsupportedClass] 'AppUser' has no constructor without parameters that is visible in \
                package 'app', so it cannot be the @AuthUser. Add a public one.""");
    }

    @ParameterizedTest
    @EnumSource(names = {"LOMBOK_FIRST", "LOMBOK_LAST"})
    void missesASetterThatNobodyMakes(Order order) {
        String fields = FIELDS.replace("private Instant", "@Setter(AccessLevel.NONE) private Instant");

        Result result = compilation(order, "@Data", fields)
                .source("app/Program.java", USE)
                .run();

        assertThat(result.errorText()).isEqualTo("""
                AppUser.java:19:47 [Auth/NotWritable] 'AppUser.emailVerified' has no setter that package 'app' can call, so \
                the adapter cannot write it. Add 'setEmailVerified(Instant)'.""");
    }

    /** Nothing that is waited for comes, and still the classes are written, so that there is one message for a mistake. */
    @Test
    void missesWhatLombokWouldMakeIfItRan() {
        Result result = compilation(Order.NO_LOMBOK, "@Data", FIELDS)
                .source("app/Program.java", USE)
                .run();

        assertThat(result.errors())
                .hasSize(4)
                .allSatisfy(error -> assertThat(error.text()).startsWith("[Auth/NotReadable] 'AppUser."));
    }
}
