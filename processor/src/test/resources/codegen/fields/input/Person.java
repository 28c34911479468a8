package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
class Person {

    @Id
    String id;

    String name;
    String email;
    Instant emailVerified;
    String image;
    int logins;
    boolean locked;
}
