package dev.authadapter.entity;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/**
 * A session of a signed-in user: extend it to add properties of your own.
 *
 * @param <U> the user entity
 */
@MappedSuperclass
public abstract class BaseSession<U> {

    @Id
    @Column(name = "id")
    private @Nullable String id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", nullable = false, foreignKey = @ForeignKey(name = "fk_auth_session_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private @Nullable U user;

    @Column(name = "session_token", nullable = false, unique = true)
    private @Nullable String sessionToken;

    @Column(name = "expires", nullable = false)
    private @Nullable Instant expires;

    /** For subclasses and JPA. */
    protected BaseSession() {}

    /**
     * Returns the identifier.
     *
     * @return the identifier; null until the session is stored, unless the caller assigned one
     */
    public @Nullable String getId() {
        return id;
    }

    /**
     * Sets the identifier.
     *
     * @param id the identifier; null until the session is stored, unless the caller assigned one
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
     * Returns the secret the browser presents.
     *
     * @return the token
     */
    public @Nullable String getSessionToken() {
        return sessionToken;
    }

    /**
     * Sets the secret the browser presents.
     *
     * @param sessionToken the token
     */
    public void setSessionToken(@Nullable String sessionToken) {
        this.sessionToken = sessionToken;
    }

    /**
     * Returns when the session ends.
     *
     * @return the moment
     */
    public @Nullable Instant getExpires() {
        return expires;
    }

    /**
     * Sets when the session ends.
     *
     * @param expires the moment
     */
    public void setExpires(@Nullable Instant expires) {
        this.expires = expires;
    }
}
