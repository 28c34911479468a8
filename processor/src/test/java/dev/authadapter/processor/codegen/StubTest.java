package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.JavaFile;
import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.Role;
import dev.authadapter.processor.testing.CompilerKind;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StubTest {

    @TempDir
    Path directory;

    static Stream<Case> all() {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasTheSamePublicShape(Case c) {
        List<JavaFile> stubs = c.renderStubs();
        Compiled stub = Compiled.of(c, stubs, directory.resolve("stub"));
        Compiled real = Compiled.of(c, c.render(), directory.resolve("real"));

        for (JavaFile file : stubs) {
            String name = file.typeSpec().name();
            assertThat(shape(stub.generated(name))).isEqualTo(shape(real.generated(name)));
        }
        assertThat(names(stubs))
                .isEqualTo(names(c.render()).stream()
                        .filter(name -> !name.endsWith("AuthBinding"))
                        .toList());
    }

    @Test
    void refusesToWork() throws ReflectiveOperationException {
        Case c = Cases.customUser();
        Compiled stub = Compiled.of(c, c.renderStubs(), directory);
        Constructor<?> patch = stub.generated("AppUserPatch").getConstructor();

        assertThatThrownBy(patch::newInstance)
                .isInstanceOf(InvocationTargetException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("AppUserAuthAdapter did not compile; see the compiler's errors.");
        assertThat(stub.generated("AppUserAccount").getConstructor().newInstance())
                .as("generated entities are complete")
                .isNotNull();
    }

    @Test
    void hasWhatTheUserIsToldToAdd() {
        Case c = new Case("mistakes", withMistakes());
        var compilation =
                c.compilation(CompilerKind.JAVAC, c.renderStubs(), directory).source("com/acme/Client.java", """
                        package com.acme;

                        final class Client {

                            private Client() {}

                            static String use(UserAuthAdapter adapter, User user) {
                                adapter.updateUser(7L, new UserPatch().setEmail("a@example.org").setLevel(3));
                                adapter.updateSession("token", new SessionPatch().setExpires(java.time.Instant.EPOCH));
                                return UserView.of(user).email() + UserView.of(user).key();
                            }
                        }
                        """);

        assertThat(compilation.run().messages()).isEmpty();
    }

    /** No e-mail address, a key that is not called id, a property that nothing can reach; a session that never ends. */
    private static AuthModel withMistakes() {
        var user = Types.named("com.acme", "User");
        return Cases.model(
                "UserAuthAdapter",
                Stream.of(
                        EntityFixture.annotated(Role.USER, user)
                                .bean("key", Types.LONG)
                                .id()
                                .bean("level", Types.INT)
                                .inaccessible(),
                        EntityFixture.annotated(Role.SESSION, Types.named("com.acme", "Session")),
                        EntityFixture.generated(Role.ACCOUNT, user),
                        EntityFixture.standard(Role.VERIFICATION_TOKEN)));
    }

    private static List<String> names(List<JavaFile> files) {
        return files.stream().map(file -> file.typeSpec().name()).toList();
    }

    /** Everything of a class that other classes can see, as text, so that classes of two loaders compare. */
    private static List<String> shape(Class<?> type) {
        List<String> shape = new ArrayList<>();
        shape.add(type.toGenericString() + " extends " + type.getGenericSuperclass());
        Arrays.stream(type.getGenericInterfaces()).forEach(i -> shape.add("implements " + i.getTypeName()));
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::toString)
                    .forEach(shape::add);
        }
        Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member ->
                        Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                .map(Executable::toGenericString)
                .sorted()
                .forEach(shape::add);
        return shape;
    }
}
