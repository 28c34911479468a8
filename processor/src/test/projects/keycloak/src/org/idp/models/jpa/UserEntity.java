package org.idp.models.jpa;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQueries;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Collection;
import java.util.LinkedList;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Nationalized;

/** Shaped like the user of an identity provider. */
@NamedQueries({
    @NamedQuery(
            name = "getAllUsersByGroup",
            query = "select u from UserEntity u where u.realmId = :realmId order by u.username"),
    @NamedQuery(name = "getRealmUserCount", query = "select count(u) from UserEntity u where u.realmId = :realmId")
})
@AuthUser
@Entity
@Table(
        name = "USER_ENTITY",
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"REALM_ID", "USERNAME"}),
            @UniqueConstraint(columnNames = "EMAIL_CONSTRAINT")
        })
public class UserEntity {

    // we do this because relationships often fetch id, but not entity; this avoids an extra SQL
    @Id
    @Column(name = "ID", length = 36)
    @Access(AccessType.PROPERTY)
    protected String id;

    @Nationalized
    @Column(name = "USERNAME")
    protected String username;

    @Nationalized
    @Column(name = "FIRST_NAME")
    protected String firstName;

    @Column(name = "CREATED_TIMESTAMP")
    protected Long createdTimestamp;

    @Column(name = "EMAIL_CONSTRAINT")
    protected String email;

    @Column(name = "ENABLED")
    protected boolean enabled;

    @Column(name = "EMAIL_VERIFIED")
    protected boolean emailVerified;

    @Column(name = "REALM_ID")
    protected String realmId;

    @OneToMany(cascade = CascadeType.REMOVE, orphanRemoval = true, mappedBy = "user")
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = 20)
    protected Collection<UserAttributeEntity> attributes = new LinkedList<>();

    @Column(name = "NOT_BEFORE")
    protected int notBefore;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public Long getCreatedTimestamp() {
        return createdTimestamp;
    }

    public void setCreatedTimestamp(Long timestamp) {
        createdTimestamp = timestamp;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public boolean isEmailVerified() {
        return emailVerified;
    }

    public void setEmailVerified(boolean emailVerified) {
        this.emailVerified = emailVerified;
    }

    public String getRealmId() {
        return realmId;
    }

    public void setRealmId(String realmId) {
        this.realmId = realmId;
    }

    public Collection<UserAttributeEntity> getAttributes() {
        return attributes;
    }

    public int getNotBefore() {
        return notBefore;
    }

    public void setNotBefore(int notBefore) {
        this.notBefore = notBefore;
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof UserEntity that && id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
