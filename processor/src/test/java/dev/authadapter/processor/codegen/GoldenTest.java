package dev.authadapter.processor.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Shows what is generated for what no shape of {@code compiler.GoldenTest} has: fields without accessors, odd types, clashing
 * names, and stubs. {@code -Dgolden.update=true} writes the files anew; review the difference.
 */
class GoldenTest {

    static Stream<Arguments> files() {
        return Stream.of(
                        golden(Cases.fields(), "PersonAuthBinding", "PersonView"),
                        golden(Cases.types(), "ProfileAuthBinding", "ProfileView"),
                        golden(Cases.clashes(), "AuthAdapter"))
                .flatMap(arguments -> arguments);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isAsExpected(Case c, String type) throws IOException {
        compare(c.directory().resolve(type + ".java"), c.render(), type);
    }

    @ParameterizedTest
    @MethodSource("stubs")
    void stubIsAsExpected(Case c, String type) throws IOException {
        compare(c.directory().resolve("stub").resolve(type + ".java"), c.renderStubs(), type);
    }

    static Stream<Arguments> stubs() {
        return golden(Cases.passkeysOff(), "AppUserAuthAdapter", "AppUserSessionPatch", "AppUserView");
    }

    private static Stream<Arguments> golden(Case c, String... types) {
        return Stream.of(types).map(type -> Arguments.of(c, type));
    }

    private static void compare(Path expected, List<JavaFile> files, String type) throws IOException {
        String actual = text(files, type);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String text(List<JavaFile> files, String type) {
        return files.stream()
                .filter(file -> file.typeSpec().name().equals(type))
                .map(JavaFile::toString)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " is not generated"));
    }
}
