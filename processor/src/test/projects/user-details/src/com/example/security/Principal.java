package com.example.security;

import dev.authadapter.annotation.AuthHidden;
import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.Nationalized;

@AuthUser
@Entity(name = "SecurityPrincipal")
@Table(name = "principals")
@NamedQueries({
    @NamedQuery(name = "principals.byName", query = "select p from SecurityPrincipal p where p.username = :name"),
    @NamedQuery(name = "principals.count", query = "select count(p) from SecurityPrincipal p")
})
public class Principal implements UserDetails, Keyed<UUID> {

    private static final long serialVersionUID = 1L;

    public static final String ANONYMOUS = "anonymous";

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @NaturalId(mutable = true)
    @Column(nullable = false)
    @AuthProperty("email")
    private String username;

    @AuthHidden
    @Basic(fetch = FetchType.LAZY)
    private String password;

    private Instant emailVerified;

    @Nationalized
    private String displayName;

    private boolean enabled = true;

    private transient Set<String> authorities = Set.of();

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public void setId(UUID id) {
        this.id = id;
    }

    @Override
    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    @Override
    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public Instant getEmailVerified() {
        return emailVerified;
    }

    public void setEmailVerified(Instant emailVerified) {
        this.emailVerified = emailVerified;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public Set<String> getAuthorities() {
        return authorities;
    }
}
