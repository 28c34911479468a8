package dev.authadapter.examples.customuser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is in this example or in that of Spring Boot, to the letter, where it was compiled. */
final class ReadmeTest {

    private static final Pattern SNIPPET = Pattern.compile("```(?:java|sql)\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern LEFT_OUT = Pattern.compile("(?m)^\\s*…\\s*$");

    @Test
    void showsWhatIsCompiled() throws IOException {
        List<String> sources = sources();
        List<String> fragments = fragments(Path.of("../../README.md"));

        assertThat(fragments).hasSizeGreaterThan(8);
        assertThat(fragments)
                .allSatisfy(fragment -> assertThat(sources).as(fragment).anyMatch(source -> source.contains(fragment)));
    }

    @Test
    void pageOfTheKitShowsWhatRuns() throws IOException {
        String shown = fragments(Path.of("../../docs/conformance.md")).get(0);

        assertThat(Files.readString(Path.of(
                        "src/test/java/dev/authadapter/examples/customuser/handwritten/InMemoryAdapterTest.java")))
                .contains(shown);
    }

    @Test
    void testsByTheCommandThatCiRuns() throws IOException {
        assertThat(commandOf("Test it")).isEqualTo("./mvnw -B -ntp verify");
        assertThat(Files.readString(Path.of("../../.ci/run"))).endsWith("exec " + commandOf("Test it") + "\n");
    }

    @Test
    void triesModulesAndProfileThatExist() throws IOException {
        assertThat(profileOf("Try it")).contains("<mainClass>");
        assertThat(profileOf("Benchmarks")).contains("Benchmarks</argument>");
    }

    private static List<String> fragments(Path page) throws IOException {
        return SNIPPET.matcher(Files.readString(page))
                .results()
                .flatMap(snippet -> Arrays.stream(LEFT_OUT.split(snippet.group(1))))
                .map(String::strip)
                .filter(fragment -> !fragment.isEmpty())
                .toList();
    }

    /** The project that the command of a section runs; it has the profile that the command names. */
    private static String profileOf(String section) throws IOException {
        Matcher command = Pattern.compile("(?:QUICK=1 )?\\./mvnw -q -P(\\S+) -pl (\\S+) -am verify")
                .matcher(commandOf(section));
        assertThat(command.matches()).as(commandOf(section)).isTrue();
        String project = Files.readString(Path.of("../..", command.group(2), "pom.xml"));
        assertThat(project).contains("<id>" + command.group(1) + "</id>");
        return project;
    }

    /** The one command in the first block of a section. */
    private static String commandOf(String section) throws IOException {
        Matcher block = Pattern.compile("## " + section + "\\R+```sh\\R(.*)\\R```")
                .matcher(Files.readString(Path.of("../../README.md")));
        assertThat(block.find()).as(section).isTrue();
        return block.group(1);
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> own = Files.walk(Path.of("src/main"));
                Stream<Path> web = Files.walk(Path.of("../spring-boot/src/main/java"));
                Stream<Path> generated = Files.walk(Path.of("target/generated-sources/annotations"));
                Stream<Path> schema = Files.walk(Path.of("target/classes/META-INF/authadapter"))) {
            return Stream.of(own, web, generated, schema)
                    .flatMap(files -> files)
                    .filter(Files::isRegularFile)
                    .map(ReadmeTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
