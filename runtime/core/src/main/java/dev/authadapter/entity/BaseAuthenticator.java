package dev.authadapter.entity;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.Length;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/**
 * A passkey (<a href="https://www.w3.org/TR/webauthn-3/">WebAuthn</a> credential): extend it to add properties of your own.
 *
 * @param <U> the user entity
 */
@MappedSuperclass
public abstract class BaseAuthenticator<U> {

    @Id
    @Column(name = "credential_id", length = 512)
    private @Nullable String credentialId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false, foreignKey = @ForeignKey(name = "fk_auth_authenticator_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private @Nullable U user;

    @Column(name = "provider_account_id", nullable = false, length = 512)
    private @Nullable String providerAccountId;

    @Column(name = "credential_public_key", nullable = false, length = Length.LONG32)
    private @Nullable String credentialPublicKey;

    @Column(name = "counter", nullable = false)
    private long counter;

    @Column(name = "credential_device_type", nullable = false, length = 32)
    private @Nullable String credentialDeviceType;

    @Column(name = "credential_backed_up", nullable = false)
    private boolean credentialBackedUp;

    @Column(name = "transports")
    private @Nullable String transports;

    /** For subclasses and JPA. */
    protected BaseAuthenticator() {}

    /**
     * Returns the credential identifier.
     *
     * @return base64
     */
    public @Nullable String getCredentialId() {
        return credentialId;
    }

    /**
     * Sets the credential identifier.
     *
     * @param credentialId base64
     */
    public void setCredentialId(@Nullable String credentialId) {
        this.credentialId = credentialId;
    }

    /**
     * Returns the user it belongs to.
     *
     * @return the user, of which an adapter may have set only the identifier
     */
    public @Nullable U getUser() {
        return user;
    }

    /**
     * Sets the user it belongs to.
     *
     * @param user the user, of which an adapter may have set only the identifier
     */
    public void setUser(@Nullable U user) {
        this.user = user;
    }

    /**
     * Returns the identifier of the account that the passkey belongs to.
     *
     * @return the identifier
     */
    public @Nullable String getProviderAccountId() {
        return providerAccountId;
    }

    /**
     * Sets the identifier of the account that the passkey belongs to.
     *
     * @param providerAccountId the identifier
     */
    public void setProviderAccountId(@Nullable String providerAccountId) {
        this.providerAccountId = providerAccountId;
    }

    /**
     * Returns the public key.
     *
     * @return base64
     */
    public @Nullable String getCredentialPublicKey() {
        return credentialPublicKey;
    }

    /**
     * Sets the public key.
     *
     * @param credentialPublicKey base64
     */
    public void setCredentialPublicKey(@Nullable String credentialPublicKey) {
        this.credentialPublicKey = credentialPublicKey;
    }

    /**
     * Returns the signature counter.
     *
     * @return the counter, never negative
     */
    public long getCounter() {
        return counter;
    }

    /**
     * Sets the signature counter.
     *
     * @param counter the counter, never negative
     */
    public void setCounter(long counter) {
        this.counter = counter;
    }

    /**
     * Returns the kind of device.
     *
     * @return {@code singleDevice} or {@code multiDevice}
     */
    public @Nullable String getCredentialDeviceType() {
        return credentialDeviceType;
    }

    /**
     * Sets the kind of device.
     *
     * @param credentialDeviceType {@code singleDevice} or {@code multiDevice}
     */
    public void setCredentialDeviceType(@Nullable String credentialDeviceType) {
        this.credentialDeviceType = credentialDeviceType;
    }

    /**
     * Returns whether the credential is backed up.
     *
     * @return true if it is
     */
    public boolean isCredentialBackedUp() {
        return credentialBackedUp;
    }

    /**
     * Sets whether the credential is backed up.
     *
     * @param credentialBackedUp true if it is
     */
    public void setCredentialBackedUp(boolean credentialBackedUp) {
        this.credentialBackedUp = credentialBackedUp;
    }

    /**
     * Returns how the device can be reached.
     *
     * @return comma-separated, or null
     */
    public @Nullable String getTransports() {
        return transports;
    }

    /**
     * Sets how the device can be reached.
     *
     * @param transports comma-separated, or null
     */
    public void setTransports(@Nullable String transports) {
        this.transports = transports;
    }
}
