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
            return List.of("--release", "17", "-Xlint:none");
        }
    },
    ECJ {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17", "-nowarn", "-proceedOnError");
        }
    };

    abstract JavaCompiler compiler();

    abstract List<String> options();
}
