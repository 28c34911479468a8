package dev.authadapter.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A one-time token: extend it to add properties of your own.
 *
 * <p>The key is the pair of identifier and token, so that two people may be sent the same short code.
 */
@MappedSuperclass
@IdClass(VerificationTokenKey.class)
public abstract class BaseVerificationToken {

    @Id
    @Column(name = "identifier")
    private @Nullable String identifier;

    @Id
    @Column(name = "token")
    private @Nullable String token;

    @Column(name = "expires", nullable = false)
    private @Nullable Instant expires;

    /** For subclasses and JPA. */
    protected BaseVerificationToken() {}

    /**
     * Returns whom the token was sent to.
     *
     * @return such as an e-mail address
     */
    public @Nullable String getIdentifier() {
        return identifier;
    }

    /**
     * Sets whom the token was sent to.
     *
     * @param identifier such as an e-mail address
     */
    public void setIdentifier(@Nullable String identifier) {
        this.identifier = identifier;
    }

    /**
     * Returns the secret that was sent.
     *
     * @return the token
     */
    public @Nullable String getToken() {
        return token;
    }

    /**
     * Sets the secret that was sent.
     *
     * @param token the token
     */
    public void setToken(@Nullable String token) {
        this.token = token;
    }

    /**
     * Returns when the token ends.
     *
     * @return the moment
     */
    public @Nullable Instant getExpires() {
        return expires;
    }

    /**
     * Sets when the token ends.
     *
     * @param expires the moment
     */
    public void setExpires(@Nullable Instant expires) {
        this.expires = expires;
    }
}
