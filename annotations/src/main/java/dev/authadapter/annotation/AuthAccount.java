package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the JPA entity that links a user to an account at a provider.
 *
 * <p>Required properties, found by name or by {@link AuthProperty}: {@code provider}, {@code providerAccountId}, {@code type}
 * and the relation {@code user} (a {@code @ManyToOne}) or the plain identifier column {@code userId}.
 * Extending {@code dev.authadapter.entity.BaseAccount} supplies them all.
 *
 * <p>The pair of {@code provider} and {@code providerAccountId} must be unique in the database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AuthAccount {}
