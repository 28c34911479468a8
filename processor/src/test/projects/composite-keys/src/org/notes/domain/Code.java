package org.notes.domain;

import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthVerificationToken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;

@AuthVerificationToken
@Entity
public class Code {

    @EmbeddedId
    Key key;

    @Column(nullable = false)
    Instant expires;

    /** As one writes it for JPA: no setters, and a constructor without parameters for Hibernate alone. */
    @Embeddable
    public static class Key {

        private String identifier;

        @AuthProperty("token")
        private String secret;

        @SuppressWarnings("unused")
        private Key() {}

        public Key(String secret, String identifier) {
            this.secret = secret;
            this.identifier = identifier;
        }

        public String getIdentifier() {
            return identifier;
        }

        public String getSecret() {
            return secret;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.identifier.equals(identifier) && key.secret.equals(secret);
        }

        @Override
        public int hashCode() {
            return Objects.hash(identifier, secret);
        }
    }
}
