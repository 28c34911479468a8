package com.example.subscriptions;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;

/** Every way to keep a value of one's own. */
@AuthUser
@Entity
public class Subscriber {

    @Id
    @GeneratedValue
    private UUID id;

    @Column(unique = true)
    private String email;

    private Instant emailVerified;

    private Plan plan = Plan.FREE;

    @Convert(converter = YesNo.class)
    @Column(nullable = false)
    private Boolean active = true;

    private Level level = Level.LOW;

    @Enumerated(EnumType.STRING)
    private Role role = Role.READER;

    @Enumerated(EnumType.ORDINAL)
    private Role formerRole;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role wantedRole = Role.READER;

    @Embedded
    private Consent consent;

    @Type(Address.Kept.class)
    private Address server;

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Instant getEmailVerified() {
        return emailVerified;
    }

    public void setEmailVerified(Instant emailVerified) {
        this.emailVerified = emailVerified;
    }

    public Plan getPlan() {
        return plan;
    }

    public void setPlan(Plan plan) {
        this.plan = plan;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public Role getFormerRole() {
        return formerRole;
    }

    public void setFormerRole(Role formerRole) {
        this.formerRole = formerRole;
    }

    public Role getWantedRole() {
        return wantedRole;
    }

    public void setWantedRole(Role wantedRole) {
        this.wantedRole = wantedRole;
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }

    public Address getServer() {
        return server;
    }

    public void setServer(Address server) {
        this.server = server;
    }

    public enum Role {
        READER,
        WRITER
    }
}
