package dev.authadapter.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** What the methods of a generated type do: their job or, in a stub, refuse. */
final class Bodies {

    private final Optional<CodeBlock> refusal;

    private Bodies(Optional<CodeBlock> refusal) {
        this.refusal = refusal;
    }

    /** Methods that do their job. */
    static Bodies working() {
        return new Bodies(Optional.empty());
    }

    // Example: throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    static Bodies refusing(String adapter) {
        return new Bodies(Optional.of(CodeBlock.builder()
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        adapter + " did not compile; see the compiler's errors.")
                .build()));
    }

    /** The body of a method whose job is done by the given statements. */
    CodeBlock of(CodeBlock job) {
        return refusal.orElse(job);
    }

    /** Whether the methods do their job, and so need what it takes. */
    boolean isWorking() {
        return refusal.isEmpty();
    }
}
