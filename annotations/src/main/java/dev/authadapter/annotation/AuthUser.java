package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the JPA entity that is the user of an adapter.
 *
 * <p>Required properties, found by name or by {@link AuthProperty}: {@code id}, {@code email}, {@code emailVerified}; optional: {@code name}, {@code image}.
 * Extending {@code dev.authadapter.entity.BaseUser} supplies them all.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AuthUser {}
