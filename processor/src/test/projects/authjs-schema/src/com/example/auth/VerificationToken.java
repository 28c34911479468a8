package com.example.auth;

import dev.authadapter.annotation.AuthVerificationToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

@AuthVerificationToken
@Entity
@IdClass(VerificationToken.Key.class)
@Table(name = "verification_tokens")
class VerificationToken {

    @Id
    String identifier;

    @Id
    String token;

    @Column(nullable = false)
    Instant expires;

    @SuppressWarnings("serial")
    static class Key implements Serializable {

        String identifier;
        String token;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.identifier, identifier)
                    && Objects.equals(key.token, token);
        }

        @Override
        public int hashCode() {
            return Objects.hash(identifier, token);
        }
    }
}
