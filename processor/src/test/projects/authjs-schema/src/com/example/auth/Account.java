package com.example.auth;

import dev.authadapter.annotation.AuthAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

@AuthAccount
@Entity
@IdClass(AccountId.class)
@Table(name = "accounts")
class Account {

    @Id
    String provider;

    @Id
    String providerAccountId;

    @Column(nullable = false)
    String userId;

    @Column(nullable = false)
    String type;

    @Column(length = 4096)
    String accessToken;

    Long expiresAt;
}
