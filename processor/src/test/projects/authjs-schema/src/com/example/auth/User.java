package com.example.auth;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@AuthUser
@Entity
@Table(name = "users")
class User {

    @Id
    String id;

    String name;

    @Column(unique = true)
    String email;

    Instant emailVerified;

    @Column(length = 2048)
    String image;
}
