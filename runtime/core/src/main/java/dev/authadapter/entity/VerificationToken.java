package dev.authadapter.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** The verification token when no class is annotated {@code @AuthUser} or {@code @AuthVerificationToken}. */
@Entity(name = "AuthVerificationToken")
@Table(
        name = "auth_verification_token",
        indexes = @Index(name = "ix_auth_verification_token_expires", columnList = "expires"))
public class VerificationToken extends BaseVerificationToken {

    /** Makes a token without properties. */
    public VerificationToken() {}
}
