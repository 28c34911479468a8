package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Measured;
import dev.authadapter.processor.testing.ProcessorJar;
import dev.authadapter.processor.testing.Result;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What a compile pays for the processor, against the same compile without it, in turn. The numbers are printed. A busy machine makes all of
 * them larger, so what is asserted is how they compare, unless {@code -Dcost.strict=true} asks for the budget in milliseconds;
 * {@code -Dcost.rounds=9} measures more often than a build has time for.
 */
@Isolated("It measures.")
final class ProcessorCostIT {

    private static final boolean IS_STRICT = Boolean.getBoolean("cost.strict");
    private static final int ROUNDS = Integer.getInteger("cost.rounds", 1);
    private static final Pattern SCHEMA_MILLIS = Pattern.compile("schema (\\d+) ms");
    private static final String PLAIN =
            "package app; @jakarta.persistence.Entity public class Plain { @jakarta.persistence.Id int id; }";

    @TempDir
    Path temporary;

    @Test
    void fiveRolesForNineDatabasesInACompilerThatHasJustStarted() throws IOException {
        write("AppUser", Entities.USER);
        for (String role : List.of("Account", "Session", "VerificationToken", "Authenticator")) {
            write("App" + role, Entities.of(role, "AppUser"));
        }

        String[] withIt = {"-processorpath", ProcessorJar.processorPath()};
        Path generated = Files.createDirectory(temporary.resolve("generated"));
        javac(withIt[0], withIt[1], "-proc:only", "-s", generated.toString());

        Measured cost = Measured.inTurn(ROUNDS, () -> javac(classes(generated, "-proc:none")), () -> javac(withIt));
        cost.print("five roles, nine databases, javac started anew, against the same classes written by hand");
        assertThat(cost.ratio()).as("times the compile without it").isLessThan(5);
        if (IS_STRICT) {
            Measured.inTurn(ROUNDS, () -> javac("-proc:none"), () -> javac(withIt))
                    .print("five roles, nine databases, javac started anew, against nobody writing an adapter");
            assertThat(cost.addedMillis()).isLessThanOrEqualTo(2000);
        }
    }

    /** Arguments, and all sources of a directory. */
    private static String[] classes(Path directory, String... arguments) {
        try (Stream<Path> files = Files.walk(directory)) {
            return Stream.concat(
                            Stream.of(arguments),
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .map(Path::toString))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void needsLittleMemory() throws IOException {
        write("AppUser", Entities.USER);
        String without = "-J-Xmx" + 40 + "m";
        String with = "-J-Xmx" + (40 + 64) + "m";

        javac(without, "-proc:none");
        javac(with, "-processorpath", ProcessorJar.processorPath());
    }

    @Test
    void aModuleWithoutRolesInACompilerThatRunsAlready() {
        Measured cost = Measured.inTurn(
                Math.max(ROUNDS, 3) * 10, () -> inProcess("-proc:none"), () -> inProcess("-Aauthadapter.trace=true"));

        cost.print("no role, warm");
        assertThat(cost.ratio()).as("times the compile without it").isLessThan(1.5);
        if (IS_STRICT) {
            assertThat(cost.addedMillis()).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void anUnchangedSchemaInACompilerThatRunsAlready() {
        List<Long> millis = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Result result = Compilation.with(CompilerKind.JAVAC, temporary.resolve("schema" + round))
                    .source("app/AppUser.java", Entities.USER)
                    .options("-Aauthadapter.trace=true")
                    .warnings()
                    .run();
            millis.add(schemaMillis(result));
        }

        System.out.println("processor cost, schema of nine databases, first and then unchanged: " + millis + " ms");
        assertThat(millis.subList(1, ROUNDS + 1)).allMatch(later -> later < millis.get(0) / 3);
        if (IS_STRICT) {
            assertThat(millis.get(ROUNDS)).isLessThan(300);
        }
    }

    private static long schemaMillis(Result result) {
        Matcher matcher = SCHEMA_MILLIS.matcher(result.messages().toString());
        assertThat(matcher.find()).as("the trace in %s", result.messages()).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private void inProcess(String option) {
        Result result = Compilation.with(CompilerKind.JAVAC, temporary.resolve("warm"))
                .source("app/Plain.java", PLAIN)
                .options(option)
                .run();
        assertThat(result.errors()).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(temporary.resolve(name + ".java"), text);
    }

    /** Compiles all that was written, in a process of its own. */
    private void javac(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                    "-Xlint:none",
                    "-d",
                    temporary.resolve("out").toString(),
                    "-classpath",
                    ProcessorJar.classPath()));
            command.addAll(List.of(arguments));
            try (var files = Files.newDirectoryStream(temporary, "*.java")) {
                files.forEach(file -> command.add(file.toString()));
            }
            Path output = temporary.resolve("output.txt");
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            assertThat(Files.readString(output)).isEmpty();
            assertThat(exit).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this test", e);
        }
    }
}
