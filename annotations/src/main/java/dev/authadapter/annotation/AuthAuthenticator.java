package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the JPA entity that is a passkey (WebAuthn credential) of a user.
 *
 * <p>Required properties, found by name or by {@link AuthProperty}: {@code credentialId}, {@code credentialPublicKey},
 * {@code counter}, {@code credentialDeviceType}, {@code credentialBackedUp}, {@code transports},
 * {@code providerAccountId} and the relation {@code user} (a {@code @ManyToOne}) or the plain identifier column
 * {@code userId}.
 * Extending {@code dev.authadapter.entity.BaseAuthenticator} supplies them all.
 *
 * <p>{@code credentialId} must be unique in the database.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AuthAuthenticator {}
