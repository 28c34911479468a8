package dev.authadapter.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** The passkey when no class is annotated {@code @AuthUser} or {@code @AuthAuthenticator}. */
@Entity(name = "AuthAuthenticator")
@Table(name = "auth_authenticator", indexes = @Index(name = "ix_auth_authenticator_user_id", columnList = "user_id"))
public class Authenticator extends BaseAuthenticator<User> {

    /** Makes a passkey without properties. */
    public Authenticator() {}
}
