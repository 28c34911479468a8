package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.VerificationToken;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityRendererTest {

    @TempDir
    static Path directory;

    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        Case c = Cases.types();
        compiled = Compiled.of(c, c.render(), directory);
    }

    @ParameterizedTest
    @ValueSource(classes = {Account.class, Session.class, VerificationToken.class, Authenticator.class})
    void isMappedLikeTheDefaultEntity(Class<?> standard) {
        Class<?> generated = compiled.generated("Profile" + standard.getSimpleName());

        assertThat(mapping(generated)).isEqualTo(mapping(standard));
        assertThat(generated.getAnnotation(Entity.class).name()).isEmpty();
        assertThat(generated.getSuperclass()).isEqualTo(standard.getSuperclass());
    }

    @Test
    void isAnEntityThatJpaCanInstantiate() throws ReflectiveOperationException {
        Class<?> account = compiled.generated("ProfileAccount");

        assertThat(Modifier.isFinal(account.getModifiers())).isFalse();
        assertThat(Modifier.isPublic(account.getModifiers())).isTrue();
        assertThat(account.getConstructor().newInstance()).isNotNull();
        assertThat(account.getGenericSuperclass()).hasToString("dev.authadapter.entity.BaseAccount<com.acme.Profile>");
    }

    private static List<Annotation> mapping(Class<?> entity) {
        return Arrays.stream(entity.getAnnotations())
                .filter(annotation -> annotation instanceof Table || annotation instanceof AttributeOverride)
                .toList();
    }
}
