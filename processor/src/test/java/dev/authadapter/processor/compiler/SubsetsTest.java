package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any of the five roles may be annotated, and the rest left to the library. */
final class SubsetsTest {

    static Stream<List<Role>> subsets() {
        return subsets(List.of(Role.values()));
    }

    private static Stream<List<Role>> subsets(List<Role> roles) {
        if (roles.isEmpty()) {
            return Stream.of(List.of());
        }
        return subsets(roles.subList(1, roles.size()))
                .flatMap(rest -> Stream.of(
                        rest,
                        Stream.concat(Stream.of(roles.get(0)), rest.stream()).toList()));
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void makesAnAdapterThatWorks(List<Role> roles, @TempDir Path temporary) throws Exception {
        Compilation compilation = Compilation.with(CompilerKind.JAVAC, temporary)
                .options("-Aauthadapter.dialects=h2", "-Xlint:all,-processing", "-Werror");
        boolean hasUser = roles.contains(Role.USER);
        String user = hasUser ? "AppUser" : "dev.authadapter.entity.User";
        for (Role role : roles) {
            String text = role == Role.USER ? Entities.USER : Entities.of(role.simpleName(), user);
            compilation.source("app/App" + role.simpleName() + ".java", text);
        }
        if (roles.isEmpty()) {
            compilation.source("app/package-info.java", "@dev.authadapter.annotation.AuthConfig\npackage app;\n");
        }

        Result result = compilation.run();

        assertThat(result.messages()).isEmpty();
        String adapter = roles.isEmpty() ? "Default" : "App" + roles.get(0).simpleName();
        try (URLClassLoader loader = result.loader()) {
            Class<?> type = loader.loadClass("app." + adapter + "AuthAdapter");
            List<Class<?>> entities = Database.entities(type);
            assertThat(entities)
                    .extracting(Class::getName)
                    .containsExactlyElementsOf(Stream.of(Role.values())
                            .map(role -> entity(role, roles, hasUser))
                            .toList());
            new BaseSignIn(type, entities).run("", schema(result));
        }
    }

    private static String schema(Result result) {
        return result.resources().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/h2.sql"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String entity(Role role, List<Role> annotated, boolean hasUser) {
        if (annotated.contains(role)) {
            return "app.App" + role.simpleName();
        }
        return hasUser ? "app.AppUser" + role.simpleName() : role.defaultEntity();
    }
}
