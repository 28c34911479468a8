package dev.authadapter.entity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of a verification token.
 *
 * @param identifier whom the token was sent to
 * @param token the secret that was sent
 */
public record VerificationTokenKey(
        @Nullable String identifier, @Nullable String token) implements Serializable {

    /**
     * Names the class, and nothing of the key, which Hibernate puts into messages of its own.
     *
     * @return {@code VerificationTokenKey}
     */
    @Override
    public String toString() {
        return "VerificationTokenKey";
    }
}
