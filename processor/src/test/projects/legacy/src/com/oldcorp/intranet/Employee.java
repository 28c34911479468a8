package com.oldcorp.intranet;

import dev.authadapter.annotation.AuthHidden;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.time.Instant;

/** Grown over fifteen years. */
@AuthUser
@Entity
@Table(name = "EMPLOYEE")
@SuppressWarnings("deprecation")
public class Employee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "EMP_ID")
    private Integer id;

    @Column(name = "MAIL", unique = true)
    private String email;

    private Instant emailVerified;

    @Deprecated
    private String fax;

    private Department department = Department.NONE;

    @SuppressWarnings("rawtypes")
    private Class skin = String.class;

    /** Its accessors look into a file, or did once. */
    @AuthHidden
    String motto;

    public Integer getId() {
        return id;
    }

    public void setId(Integer id) {
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

    /**
     * The number of a machine nobody has.
     *
     * @deprecated nobody has one
     */
    @Deprecated
    public String getFax() {
        return fax;
    }

    @Deprecated(since = "2019", forRemoval = true)
    public void setFax(String fax) {
        this.fax = fax;
    }

    public Department getDepartment() {
        return department;
    }

    public void setDepartment(Department department) {
        this.department = department;
    }

    @SuppressWarnings("rawtypes")
    public Class getSkin() {
        return skin;
    }

    @SuppressWarnings("rawtypes")
    public void setSkin(Class skin) {
        this.skin = skin;
    }

    public String getMotto() throws IOException {
        if (motto == null) {
            throw new IOException("no motto");
        }
        return motto;
    }

    public void setMotto(String motto) throws IOException {
        throw new IOException("read only");
    }
}
