package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FirstTest {
    @ParameterizedTest
    @EnumSource
    void first(CompilerKind kind, @TempDir Path dir) {
        Result r = Compilation.with(kind, dir)
                .source("app/AppUser.java", """
                package app;
                import dev.authadapter.annotation.*;
                import dev.authadapter.entity.*;
                import jakarta.persistence.*;
                import java.util.*;
                @AuthUser @Entity @Table(name = "app_user")
                public class AppUser extends BaseUser {
                    public enum Kind { MEMBER, ADMIN }
                    @AuthHidden @Enumerated(EnumType.STRING) Kind role = Kind.MEMBER;
                    @OneToMany(mappedBy = "user") List<AppUserSession> sessions;
                    protected AppUser() {}
                }
                """)
                .source("app/Main.java", "package app; class Main { AppUserAuthAdapter a; AppUserPatch p; }")
                .run();
        System.out.println(kind + " " + r.messages());
        System.out.println(r.resources().keySet());
        System.out.println(r.resources().values().stream().findFirst());
        System.out.println(r.generated().get("app/AppUserAuthBinding.java"));
        assertThat(r.isOk()).isTrue();
    }
}
