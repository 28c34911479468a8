package dev.authadapter.processor.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.processor.testing.Compilation;
import dev.authadapter.processor.testing.CompilerKind;
import dev.authadapter.processor.testing.Entities;
import dev.authadapter.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Path;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody's test coverage is measured by code they have not written. */
final class CoverageTest {

    @Test
    void leavesGeneratedClassesOut(@TempDir Path temporary) throws IOException {
        Result result = Compilation.with(CompilerKind.JAVAC, temporary)
                .source("app/AppUser.java", Entities.USER)
                .options("-Aauthadapter.dialects=h2")
                .run();
        CoverageBuilder coverage = new CoverageBuilder();

        int classes = new Analyzer(new ExecutionDataStore(), coverage)
                .analyzeAll(result.classes().toFile());

        assertThat(classes).isGreaterThan(10);
        assertThat(coverage.getClasses())
                .filteredOn(IClassCoverage::containsCode)
                .extracting(IClassCoverage::getName)
                .containsExactly("app/AppUser");
    }
}
