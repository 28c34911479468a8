package dev.authadapter.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A warning is silent where the application says that it knows. */
final class SuppressionTest {

    private static final String SUPPRESSED = "@SuppressWarnings({\"unused\", \"auth:LocalTime\"})";
    private static final String SESSION = """
            package app;

            import dev.authadapter.annotation.AuthSession;
            import jakarta.persistence.*;
            import java.time.LocalDateTime;

            %s
            @AuthSession
            @Entity
            class AppSession {
                @Id Long id;
                @Column(unique = true) String sessionToken;
                %s
                LocalDateTime expires;
                @ManyToOne AppUser user;
            }
            """;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void speaksOfWhatIsNotSuppressed(CompilerKind kind) {
        assertThat(problems(kind, SESSION.formatted("", "@SuppressWarnings(\"auth:WrongType\")")))
                .startsWith("warning: AppSession.java:14:19 [Auth/LocalTime] 'AppSession.expires'");
    }

    @ParameterizedTest
    @EnumSource
    void isSilencedOnTheMember(CompilerKind kind) {
        assertThat(problems(kind, SESSION.formatted("", SUPPRESSED))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isSilencedOnTheClass(CompilerKind kind) {
        assertThat(problems(kind, SESSION.formatted("@SuppressWarnings(\"auth:LocalTime\")", "")))
                .isEmpty();
    }

    private String problems(CompilerKind kind, String session) {
        return Compilation.with(kind, temporary)
                .source("app/AppUser.java", Entities.USER)
                .source("app/AppSession.java", session)
                .options("-Aauthadapter.dialects=h2")
                .warnings()
                .run()
                .problemText();
    }
}
