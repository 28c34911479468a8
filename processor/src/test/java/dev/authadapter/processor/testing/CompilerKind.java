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
        List<String> plain() {
            return List.of();
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
        List<String> plain() {
            // It knows no tokens of @SuppressWarnings but its own. A list without a sign would drop processors'
            // warnings.
            return List.of("-warn:-warningToken");
        }

        @Override
        List<String> strict() {
            return List.of("-warn:+raw,unchecked,unusedImport,unusedLocal,unusedPrivate,deprecation");
        }
    };

    abstract JavaCompiler compiler();

    /** What every compilation is told. */
    abstract List<String> options();

    /** Not to warn, and not to print what processors warn of. */
    abstract List<String> quiet();

    /** To warn as they do when nothing is said of it. */
    abstract List<String> plain();

    /** To warn of all that other people's builds may object to in generated code. */
    abstract List<String> strict();
}
