package dev.authadapter.examples.springboot.people;

import dev.authadapter.annotation.AuthAuthenticator;
import dev.authadapter.entity.BaseAuthenticator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;

/** A passkey, with what Spring Security wants to have back besides what the contract has. */
@AuthAuthenticator
@Entity
@Table(name = "person_passkey", indexes = @Index(name = "ix_person_passkey_user_id", columnList = "user_id"))
public class PersonPasskey extends BaseAuthenticator<Person> {

    @Column(nullable = false)
    private String label;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "attestation_object", nullable = false, length = Length.LONG32)
    private String attestationObject;

    @Column(name = "attestation_client_data", nullable = false, length = Length.LONG32)
    private String attestationClientData;

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(Instant createdAt) {
        this.createdAt = createdAt;
    }

    /** What the authenticator said when the passkey was made, base64. */
    public String getAttestationObject() {
        return attestationObject;
    }

    public void setAttestationObject(String attestationObject) {
        this.attestationObject = attestationObject;
    }

    /** What the browser said when the passkey was made, base64. */
    public String getAttestationClientData() {
        return attestationClientData;
    }

    public void setAttestationClientData(String attestationClientData) {
        this.attestationClientData = attestationClientData;
    }
}
