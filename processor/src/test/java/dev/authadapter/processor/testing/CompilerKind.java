package dev.authadapter.processor.testing;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers the processor has to work in. */
public enum CompilerKind {
    JAVAC {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17");
        }

        @Override
        List<String> quiet() {
            return List.of("-Xlint:none");
        }

        @Override
        List<String> strict() {
            return List.of("-Xlint:all,-processing", "-Xdoclint:all/protected", "-Werror");
        }
    },
    ECJ {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17", "-proceedOnError");
        }

        @Override
        List<String> quiet() {
            return List.of("-nowarn");
        }

        @Override
        List<String> strict() {
            return List.of("-warn:+raw,unchecked,unusedImport,unusedLocal,unusedPrivate,deprecation");
        }
    };

    /** To warn as much as wanted. */
    List<String> options(Compilation.Lint lint) {
        return switch (lint) {
            case QUIET -> quiet();
            case USUAL -> List.of();
            case STRICT -> strict();
        };
    }

    abstract JavaCompiler compiler();

    /** What every compilation is told. */
    abstract List<String> options();

    /** Not to warn. */
    abstract List<String> quiet();

    /** To warn of all that other people's builds may object to in generated code. */
    abstract List<String> strict();
}
