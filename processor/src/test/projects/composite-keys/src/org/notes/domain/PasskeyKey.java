package org.notes.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

@Embeddable
public class PasskeyKey {

    UUID writerId;

    @Column(unique = true)
    String credentialId;

    @Override
    public boolean equals(Object other) {
        return other instanceof PasskeyKey key
                && Objects.equals(key.writerId, writerId)
                && Objects.equals(key.credentialId, credentialId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(writerId, credentialId);
    }
}
