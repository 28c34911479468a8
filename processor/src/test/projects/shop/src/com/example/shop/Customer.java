package com.example.shop;

import dev.authadapter.annotation.AuthHidden;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@AuthUser
@Entity
@Table(
        name = "customers",
        uniqueConstraints = @UniqueConstraint(name = "customers_email", columnNames = "email"),
        check = @CheckConstraint(name = "customers_credit", constraint = "credit >= 0"))
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customers")
    @SequenceGenerator(name = "customers", sequenceName = "customers_seq", allocationSize = 10)
    private Long id;

    private String name;

    @Column(nullable = false)
    private String email;

    private Instant emailVerified;

    @Embedded
    private Address shipping;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "billing_zip", length = 12))
    @AttributeOverride(name = "town", column = @Column(name = "billing_town"))
    private Address billing;

    @AuthHidden
    @Column(precision = 12, scale = 2, nullable = false)
    @ColumnDefault("0")
    private BigDecimal credit = new BigDecimal("0.00");

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public Address getShipping() {
        return shipping;
    }

    public void setShipping(Address shipping) {
        this.shipping = shipping;
    }

    public Address getBilling() {
        return billing;
    }

    public void setBilling(Address billing) {
        this.billing = billing;
    }

    public BigDecimal getCredit() {
        return credit;
    }

    public void setCredit(BigDecimal credit) {
        this.credit = credit;
    }
}
