package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** Nothing mentions it, yet it adds a column and a discriminator to the table of members. */
@Entity
public class AdminMember extends Member {

    @Column(name = "clearance")
    private short clearance;
}
