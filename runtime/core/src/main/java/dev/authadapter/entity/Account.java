package dev.authadapter.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** The account when no class is annotated {@code @AuthUser} or {@code @AuthAccount}. */
@Entity(name = "AuthAccount")
@Table(
        name = "auth_account",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uk_auth_account_provider",
                        columnNames = {"provider", "provider_account_id"}),
        indexes = @Index(name = "ix_auth_account_user_id", columnList = "user_id"))
public class Account extends BaseAccount<User> {

    /** Makes an account without properties. */
    public Account() {}
}
