package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The number of attempts that are left for a one-time token: on an {@code int} or {@code long} of the {@link AuthVerificationToken}
 * entity. It makes codes safe that are short enough to be guessed. Its value when a token is created is the limit:
 * {@code @AuthAttempts int attemptsLeft = 5;}.
 *
 * <p>Every use of a token of an identifier, right or wrong, is counted on all tokens of that identifier, before the token is looked for.
 * One that has no attempts left is not found, and is deleted by the next wrong attempt at the latest.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface AuthAttempts {}
