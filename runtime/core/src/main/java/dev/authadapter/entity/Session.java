package dev.authadapter.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** The session when no class is annotated {@code @AuthUser} or {@code @AuthSession}. */
@Entity(name = "AuthSession")
@Table(
        name = "auth_session",
        uniqueConstraints = @UniqueConstraint(name = "uk_auth_session_token", columnNames = "session_token"),
        indexes = {
            @Index(name = "ix_auth_session_user_id", columnList = "user_id"),
            @Index(name = "ix_auth_session_expires", columnList = "expires")
        })
@AttributeOverride(name = "sessionToken", column = @Column(name = "session_token", nullable = false))
public class Session extends BaseSession<User> {

    /** Makes a session without properties. */
    public Session() {}
}
