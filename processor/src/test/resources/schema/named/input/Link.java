package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "providerAccountId"}))
public class Link {

    @Id
    @Column(length = 36)
    private String id;

    @Column(nullable = false, length = 40)
    private String type;

    @Column(nullable = false, length = 40)
    private String provider;

    @Column(nullable = false, length = 120)
    private String providerAccountId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "travellerId", foreignKey = @ForeignKey(name = "fkLinkTraveller"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Traveller user;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Traveller addedBy;
}
