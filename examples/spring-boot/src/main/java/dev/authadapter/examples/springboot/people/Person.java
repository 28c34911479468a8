package dev.authadapter.examples.springboot.people;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthHidden;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.annotation.ComponentModel;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Somebody who can sign in. */
@AuthUser
@AuthConfig(
        component = ComponentModel.SPRING,
        dialects = {"h2", "postgresql"},
        encryptProviderTokens = true)
@Entity
@Table(name = "person", uniqueConstraints = @UniqueConstraint(name = "uk_person_email", columnNames = "email"))
public class Person extends BaseUser {

    @AuthHidden
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role = Role.MEMBER;

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
