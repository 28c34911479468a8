package com.example.auth;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@AuthSession
@Entity
@Table(name = "sessions")
class Session {

    @Id
    String sessionToken;

    @Column(nullable = false)
    String userId;

    @Column(nullable = false)
    Instant expires;
}
