package com.example.auth;

import dev.authadapter.annotation.AuthAuthenticator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@AuthAuthenticator
@Entity
@IdClass(Authenticator.Key.class)
@Table(name = "authenticators")
class Authenticator {

    @Id
    @ManyToOne
    User user;

    @Id
    @Column(unique = true)
    String credentialId;

    @Column(nullable = false)
    String providerAccountId;

    @Column(nullable = false, length = 1000)
    String credentialPublicKey;

    int counter;

    @Column(nullable = false)
    String credentialDeviceType;

    boolean credentialBackedUp;

    String transports;

    record Key(String user, String credentialId) {}
}
