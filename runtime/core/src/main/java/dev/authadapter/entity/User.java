package dev.authadapter.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** The user when no class is annotated {@code @AuthUser}. */
@Entity(name = "AuthUser")
@Table(name = "auth_user", uniqueConstraints = @UniqueConstraint(name = "uk_auth_user_email", columnNames = "email"))
@AttributeOverride(name = "email", column = @Column(name = "email"))
public class User extends BaseUser {

    /** Makes a user without properties. */
    public User() {}
}
