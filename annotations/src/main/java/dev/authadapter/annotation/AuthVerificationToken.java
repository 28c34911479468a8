package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the JPA entity that is a one-time token, such as the one in a magic link.
 *
 * <p>Required properties, found by name or by {@link AuthProperty}: {@code identifier}, {@code token},
 * {@code expires}.
 * Extending {@code dev.authadapter.entity.BaseVerificationToken} supplies them all.
 *
 * <p>Optional: {@link AuthAttempts}, how many attempts are left.
 *
 * <p>The pair of {@code identifier} and {@code token} must be unique in the database, best as the primary key.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AuthVerificationToken {

    /**
     * What the database keeps of {@code token}. Wins over {@link AuthConfig#verificationTokens()}.
     *
     * @return {@link TokenStorage#SHA256} by default
     */
    TokenStorage tokenStorage() default TokenStorage.SHA256;
}
