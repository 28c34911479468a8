package com.example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Nationalized;

/** Names of its own and names that nobody gave, in every place where one can be given. */
@Entity
@Table(
        name = "FrequentTraveller",
        comment = "people, not bookings",
        check = @CheckConstraint(name = "ckMiles", constraint = "miles >= 0"),
        uniqueConstraints = {
            @UniqueConstraint(name = "ukMail", columnNames = "mailAddress"),
            @UniqueConstraint(columnNames = {"displayName", "homeCity"})
        },
        indexes = {
            @Index(name = "ixCity", columnList = "homeCity, displayName desc"),
            @Index(columnList = "miles"),
            @Index(name = "uxBadge", columnList = "badge", unique = true)
        })
public class Traveller {

    @Id
    @Column(length = 36)
    private String id;

    @Column(name = "mailAddress", length = 320, comment = "as it was verified; one per person")
    private String email;

    private Instant emailVerified;

    @Nationalized
    @Column(length = 80)
    private String displayName;

    @Column(length = 60)
    private String homeCity;

    @Column(nullable = false, precision = 12, scale = 3)
    private BigDecimal miles;

    @Column(columnDefinition = "varchar(17) default 'none'")
    private String badge;

    @Column(length = 8, check = @CheckConstraint(name = "ckTier", constraint = "tier <> 'TIN'"))
    private String tier;

    @ManyToOne
    @JoinColumn(name = "invitedBy")
    private Traveller inviter;
}
