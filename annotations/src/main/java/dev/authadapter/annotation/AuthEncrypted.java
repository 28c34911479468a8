package dev.authadapter.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Encrypts the value of a property where it is stored, by AES-256-GCM: on a {@code String} of an entity with a role that nothing looks
 * for. Callers of the adapter give and get the value itself; queries of the application's own see what is stored,
 * {@code {enc:v1:key}} and the ciphertext, which has four characters for three bytes of the value and about seventy more. What was stored
 * before is still read. The adapter then takes keys when it is constructed.
 *
 * <p>For the tokens of providers see also {@link AuthConfig#encryptProviderTokens()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface AuthEncrypted {}
