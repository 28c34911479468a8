package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Key {

    @Id
    String credentialId;

    @ManyToOne
    Person user;

    String providerAccountId;
    String credentialPublicKey;
    int counter;
    String credentialDeviceType;
    boolean credentialBackedUp;
}
