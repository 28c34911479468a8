package dev.authadapter.processor.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Expected;
import dev.authadapter.processor.testing.Result;
import dev.authadapter.processor.testing.StrictCases;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated passes the strictest settings of javac, in projects of every shape; {@link NewestJdkTest}: of the newest javac. */
final class LintTest {

    static Stream<String> cases() {
        return Expected.directories(GoldenTest.ROOT)
                .map(path -> path.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasNoWarnings(String name, @TempDir Path temporary) {
        Result result = Compilation.with(CompilerKind.JAVAC, temporary)
                .sources(GoldenTest.ROOT.resolve(name).resolve("input"))
                .options(StrictCases.OPTIONS.toArray(String[]::new))
                .run();

        assertThat(result.messages()).isEmpty();
        assertThat(result.isOk()).isTrue();
    }

    /** In byte code, where method references and string concatenation would show what the source hides. */
    @ParameterizedTest
    @MethodSource("cases")
    void usesNoReflection(String name, @TempDir Path temporary) {
        Result result = Compilation.with(CompilerKind.JAVAC, temporary)
                .sources(GoldenTest.ROOT.resolve(name).resolve("input"))
                .options("-Aauthadapter.dialects=h2")
                .run();

        JavaClasses generated = new ClassFileImporter()
                .importPath(result.classes())
                .that(DescribedPredicate.describe("are generated", LintTest::isGenerated));
        assertThat(generated).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "is of java.lang.Class", call -> call.getTargetOwner().isEquivalentTo(Class.class)))
                .check(generated);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.isAnnotatedWith("dev.authadapter.annotation.AuthGenerated");
    }
}
