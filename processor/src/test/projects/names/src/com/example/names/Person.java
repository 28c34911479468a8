package com.example.names;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

/** Words of SQL, camel case and a schema of its own. */
@AuthUser
@Entity
@Table(
        name = "`User`",
        schema = "auth",
        indexes = @Index(name = "personEmail", columnList = "emailAddress", unique = true))
public class Person {

    @Id
    @Column(name = "personId")
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "emailAddress", nullable = false)
    private String email;

    @Column(name = "emailVerifiedAt")
    private Instant emailVerified;

    @Column(name = "`order`")
    private int order;

    @Column(name = "`group`")
    private String group = "none";

    private String URL = "https://example.com";

    private String _internal = "_";

    private String ñandú = "ave";

    @Column(name = "is_default")
    private boolean preset;

    private String $name = "$";

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
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

    public int getOrder() {
        return order;
    }

    public void setOrder(int order) {
        this.order = order;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getURL() {
        return URL;
    }

    public void setURL(String URL) {
        this.URL = URL;
    }

    public String get_internal() {
        return _internal;
    }

    public void set_internal(String _internal) {
        this._internal = _internal;
    }

    public String getÑandú() {
        return ñandú;
    }

    public void setÑandú(String ñandú) {
        this.ñandú = ñandú;
    }

    public boolean isPreset() {
        return preset;
    }

    public void setPreset(boolean preset) {
        this.preset = preset;
    }

    public String get$name() {
        return $name;
    }

    public void set$name(String $name) {
        this.$name = $name;
    }
}
