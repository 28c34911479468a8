package dev.authadapter.processor.codegen;

import com.palantir.javapoet.CodeBlock;

/** What the methods of a generated type do: their job or, in a stub, refuse. */
@FunctionalInterface
interface Bodies {

    /**
     * The body of one method.
     *
     * @param job the statements that do what the method is for
     * @return the statements to emit
     */
    CodeBlock of(CodeBlock job);

    /** Methods that do their job. */
    static Bodies working() {
        return job -> job;
    }

    // Example: throw new IllegalStateException("AppUserAuthAdapter did not compile; see the compiler's errors.");
    static Bodies refusing(String adapter) {
        CodeBlock refusal = CodeBlock.builder()
                .addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        adapter + " did not compile; see the compiler's errors.")
                .build();
        return job -> refusal;
    }
}
