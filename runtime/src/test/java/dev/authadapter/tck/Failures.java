package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.authadapter.AuthStoreException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How an operation must fail: by an exception with a name, whose message repeats nothing secret (C4, G23). */
final class Failures {

    private Failures() {}

    /**
     * Checks that an operation fails.
     *
     * @param operation what to run
     * @param type what it must throw, exactly
     * @param secrets what it was given
     */
    static void assertFails(ThrowingCallable operation, Class<? extends AuthStoreException> type, String... secrets) {
        Throwable thrown = catchThrowable(operation);
        assertThat(thrown).isExactlyInstanceOf(type);
        for (Throwable ours = thrown; ours instanceof AuthStoreException; ours = ours.getCause()) {
            assertThat(ours.getMessage()).isNotBlank();
            for (String secret : secrets) {
                assertThat(ours.getMessage()).doesNotContain(secret);
            }
        }
    }
}
