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
 * An account at a provider, linked to a user: extend it to add properties of your own.
 *
 * <p>The property names are those of OAuth 2.0 (RFC 6749) and OpenID Connect in Java's spelling. A subclass must declare the
 * unique constraint on {@code provider, provider_account_id}.
 *
 * @param <U> the user entity
 */
@MappedSuperclass
public abstract class BaseAccount<U> {

    @Id
    @Column(name = "id")
    private @Nullable String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false, foreignKey = @ForeignKey(name = "fk_auth_account_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private @Nullable U user;

    @Column(name = "type", nullable = false, length = 32)
    private @Nullable String type;

    @Column(name = "provider", nullable = false, length = 128)
    private @Nullable String provider;

    @Column(name = "provider_account_id", nullable = false, length = 512)
    private @Nullable String providerAccountId;

    @Column(name = "access_token", length = Length.LONG32)
    private @Nullable String accessToken;

    @Column(name = "refresh_token", length = Length.LONG32)
    private @Nullable String refreshToken;

    @Column(name = "id_token", length = Length.LONG32)
    private @Nullable String idToken;

    @Column(name = "expires_at")
    private @Nullable Long expiresAt;

    @Column(name = "token_type")
    private @Nullable String tokenType;

    @Column(name = "scope", length = Length.LONG32)
    private @Nullable String scope;

    @Column(name = "session_state")
    private @Nullable String sessionState;

    /** For subclasses and JPA. */
    protected BaseAccount() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier; null until the account is stored, unless the caller assigned one
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * Sets the identifier.
     *
     * @param id the identifier; null until the account is stored, unless the caller assigned one
     */
    public void setId(@Nullable String id) {
        this.id = id;
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
     * Returns the kind of provider.
     *
     * @return {@code oauth}, {@code oidc}, {@code email} or {@code webauthn}
     */
    public @Nullable String getType() {
        return type;
    }

    /**
     * Sets the kind of provider.
     *
     * @param type {@code oauth}, {@code oidc}, {@code email} or {@code webauthn}
     */
    public void setType(@Nullable String type) {
        this.type = type;
    }

    /**
     * Returns the provider's identifier.
     *
     * @return such as {@code github}
     */
    public @Nullable String getProvider() {
        return provider;
    }

    /**
     * Sets the provider's identifier.
     *
     * @param provider such as {@code github}
     */
    public void setProvider(@Nullable String provider) {
        this.provider = provider;
    }

    /**
     * Returns the identifier the provider gives the account.
     *
     * @return the identifier
     */
    public @Nullable String getProviderAccountId() {
        return providerAccountId;
    }

    /**
     * Sets the identifier the provider gives the account.
     *
     * @param providerAccountId the identifier
     */
    public void setProviderAccountId(@Nullable String providerAccountId) {
        this.providerAccountId = providerAccountId;
    }

    /**
     * Returns the access token.
     *
     * @return the token, or null; a secret
     */
    public @Nullable String getAccessToken() {
        return accessToken;
    }

    /**
     * Sets the access token.
     *
     * @param accessToken the token, or null; a secret
     */
    public void setAccessToken(@Nullable String accessToken) {
        this.accessToken = accessToken;
    }

    /**
     * Returns the refresh token.
     *
     * @return the token, or null; a secret
     */
    public @Nullable String getRefreshToken() {
        return refreshToken;
    }

    /**
     * Sets the refresh token.
     *
     * @param refreshToken the token, or null; a secret
     */
    public void setRefreshToken(@Nullable String refreshToken) {
        this.refreshToken = refreshToken;
    }

    /**
     * Returns the ID token of OpenID Connect.
     *
     * @return the token, or null; a secret
     */
    public @Nullable String getIdToken() {
        return idToken;
    }

    /**
     * Sets the ID token of OpenID Connect.
     *
     * @param idToken the token, or null; a secret
     */
    public void setIdToken(@Nullable String idToken) {
        this.idToken = idToken;
    }

    /**
     * Returns when the access token expires.
     *
     * @return epoch seconds, or null
     */
    public @Nullable Long getExpiresAt() {
        return expiresAt;
    }

    /**
     * Sets when the access token expires.
     *
     * @param expiresAt epoch seconds, or null
     */
    public void setExpiresAt(@Nullable Long expiresAt) {
        this.expiresAt = expiresAt;
    }

    /**
     * Returns the type of the access token.
     *
     * @return such as {@code bearer}, or null
     */
    public @Nullable String getTokenType() {
        return tokenType;
    }

    /**
     * Sets the type of the access token.
     *
     * @param tokenType such as {@code bearer}, or null
     */
    public void setTokenType(@Nullable String tokenType) {
        this.tokenType = tokenType;
    }

    /**
     * Returns the scopes that were granted.
     *
     * @return space-separated, or null
     */
    public @Nullable String getScope() {
        return scope;
    }

    /**
     * Sets the scopes that were granted.
     *
     * @param scope space-separated, or null
     */
    public void setScope(@Nullable String scope) {
        this.scope = scope;
    }

    /**
     * Returns the provider's session state (OpenID Connect Session Management 1.0).
     *
     * @return the value, or null
     */
    public @Nullable String getSessionState() {
        return sessionState;
    }

    /**
     * Sets the provider's session state (OpenID Connect Session Management 1.0).
     *
     * @param sessionState the value, or null
     */
    public void setSessionState(@Nullable String sessionState) {
        this.sessionState = sessionState;
    }
}
