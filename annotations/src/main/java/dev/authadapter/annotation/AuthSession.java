package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the JPA entity that is a signed-in session of a user.
 *
 * <p>Required properties, found by name or by {@link AuthProperty}: {@code sessionToken}, {@code expires} and the relation {@code user}
 * (a {@code @ManyToOne}) or the plain identifier column {@code userId}.
 * Extending {@code dev.authadapter.entity.BaseSession} supplies them all.
 *
 * <p>{@code sessionToken} must be unique in the database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AuthSession {

    /**
     * What the database keeps of {@code sessionToken}. Wins over {@link AuthConfig#sessionTokens()}.
     *
     * @return {@link TokenStorage#SHA256} by default
     */
    TokenStorage tokenStorage() default TokenStorage.SHA256;
}
