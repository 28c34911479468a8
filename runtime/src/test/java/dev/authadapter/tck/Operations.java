package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/**
 * What an adapter can do. That the methods exist is known when the kit is compiled; what can be missing is a body, or the
 * whole method if the adapter was compiled against an older contract.
 */
final class Operations {

    private Operations() {}

    /**
     * Checks that operations are carried out. That they find nothing, and say so by an exception, is no concern here.
     *
     * @param operations what to run, by name
     */
    static void assertCarriedOut(Map<String, ThrowingCallable> operations) {
        assertThat(operations)
                .allSatisfy((name, operation) -> assertThat(isMissing(catchThrowable(operation)))
                        .as("%s is missing", name)
                        .isFalse());
    }

    private static boolean isMissing(@Nullable Throwable thrown) {
        return thrown instanceof UnsupportedOperationException || thrown instanceof AbstractMethodError;
    }
}
