package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.time.Instant;

/** The user; called as nothing else should be. */
@Entity
@Table(name = "account", schema = "auth", catalog = "main")
@SecondaryTable(name = "account_image", schema = "auth", catalog = "main")
public class Account extends Person {

    @Column(unique = true)
    private String email;

    private Instant emailVerified;
    private String name;

    @Column(table = "account_image")
    private String image;
}
