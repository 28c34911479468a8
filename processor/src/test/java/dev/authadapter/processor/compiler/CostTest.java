package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processor costs, and what it tells of it. ProcessorCostIT measures; here nothing depends on the machine. */
final class CostTest {

    private static final String PLAIN =
            "package app; @jakarta.persistence.Entity class Plain { @jakarta.persistence.Id int id; }";

    @TempDir
    Path temporary;

    @Test
    void saysHowLongEachStageTook() {
        Result result = Compilation.with(CompilerKind.JAVAC, temporary)
                .source("app/AppUser.java", Entities.USER)
                .options("-Aauthadapter.dialects=h2", "-Aauthadapter.trace=true", "-Xlint:all,-processing")
                .run();

        assertThat(result.messages()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Diagnostic.Kind.NOTE);
            assertThat(note.text())
                    .matches(
                            "authadapter: source \\d+ ms, validation \\d+ ms, codegen \\d+ ms, output \\d+ ms, schema \\d+ ms");
        });
    }

    @Test
    void saysNothingWithoutRoles() {
        Result result = Compilation.with(CompilerKind.JAVAC, temporary)
                .source("app/Plain.java", PLAIN)
                .options("-Aauthadapter.trace=true", "-Xlint:all,-processing")
                .run();

        assertThat(result.messages()).isEmpty();
    }

    @Test
    void loadsNoLibraryWithoutRoles() throws Exception {
        assertThat(librariesLoadedFor(PLAIN)).isEmpty();
        assertThat(librariesLoadedFor(Entities.USER)).contains("org.hibernate", "com.palantir", "org.objectweb");
    }

    /** The first two parts of the packages of classes that the processor loads and that are not its own. */
    private Set<String> librariesLoadedFor(String source) throws Exception {
        Set<String> loaded = new TreeSet<>();
        try (IsolatedProcessor isolated = new IsolatedProcessor(name -> {
            if (!name.startsWith("dev.authadapter.")) {
                loaded.add(name.replaceFirst("^(\\w+\\.\\w+).*", "$1"));
            }
        })) {
            Processor processor = isolated.newProcessor();
            Result result = Compilation.with(CompilerKind.JAVAC, temporary.resolve(Integer.toString(loaded.hashCode())))
                    .processors(processor)
                    .source(source.contains("class Plain") ? "app/Plain.java" : "app/AppUser.java", source)
                    .options("-Aauthadapter.dialects=h2")
                    .run();
            assertThat(result.errors()).isEmpty();
        }
        loaded.remove("org.jspecify");
        return loaded;
    }
}
