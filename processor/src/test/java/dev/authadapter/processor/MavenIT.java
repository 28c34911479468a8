package dev.authadapter.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.ProcessorJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of an application, compiled by Maven again and again without {@code clean}. */
final class MavenIT {

    private static final String COMPILE = "org.apache.maven.plugins:maven-compiler-plugin:"
            + System.getProperty("maven-compiler-plugin.version") + ":compile";

    @TempDir
    Path project;

    @BeforeEach
    void writeProject() throws IOException {
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>app</groupId>
                  <artifactId>app</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                %s
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>%s</version>
                        <configuration>
                          <compilerArgs>
                            <arg>-processorpath</arg>
                            <arg>%s</arg>
                            <arg>-Aauthadapter.dialects=h2</arg>
                          </compilerArgs>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(
                dependencies(), System.getProperty("maven-compiler-plugin.version"), ProcessorJar.processorPath()));
        write("AppUser", Entities.USER);
        write("AppSession", Entities.of("Session", "AppUser"));
    }

    @Test
    void compilesAgainAfterAnEdit() throws IOException, InterruptedException {
        compile();
        assertThat(classFile("AppUserAuthAdapter")).exists();
        assertThat(classFile("AppSessionPatch")).exists();

        write("AppUser", Entities.USER.replace("public AppUser() {}", "String motto;\n\n    public AppUser() {}"));
        compile();
        assertThat(Files.readString(project.resolve("target/generated-sources/annotations/app/AppUserPatch.java")))
                .contains("setMotto(");
        assertThat(Files.readString(
                        project.resolve("target/classes/META-INF/authadapter/app.AppUserAuthAdapter/schema/h2.sql")))
                .contains("motto");

        assertThat(compile()).contains("Nothing to compile");

        Files.delete(source("AppSession"));
        compile();
        assertThat(classFile("AppUserSession")).exists();
        assertThat(classFile("AppSessionPatch")).doesNotExist();
    }

    /** What Maven says. */
    private String compile() throws IOException, InterruptedException {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        Path maven = Path.of(System.getProperty("maven.home"), "bin", isWindows ? "mvn.cmd" : "mvn");
        Path log = project.resolve("log.txt");

        // Offline, for the build that runs this test has just used the same plugin.
        int exit = new ProcessBuilder(
                        maven.toString(),
                        "-o",
                        "-B",
                        "-ntp",
                        "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                        COMPILE)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        String said = Files.readString(log);
        assertThat(exit).as(said).isZero();
        return said;
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(source(name).getParent());
        Files.writeString(source(name), text);
    }

    private Path source(String name) {
        return project.resolve("src/main/java/app").resolve(name + ".java");
    }

    private Path classFile(String name) {
        return project.resolve("target/classes/app").resolve(name + ".class");
    }

    /** By their files, since nothing is installed while the build is running. */
    private static String dependencies() {
        List<Path> jars = Compilation.testClassPath();
        return jars.stream().map(jar -> """
                        <dependency>
                          <groupId>file</groupId>
                          <artifactId>%s</artifactId>
                          <version>1</version>
                          <scope>system</scope>
                          <systemPath>%s</systemPath>
                        </dependency>
                        """.formatted(jar.getFileName(), jar)).collect(Collectors.joining());
    }
}
