package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.authadapter.AuthStoreException;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * How an operation must fail: by an exception with a name, whose message repeats nothing secret (C4, G23).
 *
 * <p>The same holds for every cause that this project made, however deep. A cause that Hibernate or a driver made is not
 * ours: its text may quote values, and whoever logs it must know that. So is one of the Java library's classes, unless
 * code of this project made it.
 */
final class Failures {

    private static final String OURS = "dev.authadapter.";

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
        assertThat(thrown.getMessage()).isNotBlank();
        assertThat(Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).filter(Failures::isOurs))
                .allSatisfy(ours -> assertThat(secrets)
                        .allSatisfy(secret -> assertThat(ours.toString()).doesNotContain(secret)));
    }

    private static boolean isOurs(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return thrown.getClass().getName().startsWith(OURS)
                || (trace.length > 0 && trace[0].getClassName().startsWith(OURS));
    }
}
