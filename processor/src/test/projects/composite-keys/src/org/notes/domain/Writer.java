package org.notes.domain;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@AuthUser
@Entity
public class Writer {

    @Id
    public UUID id;

    @Column(unique = true)
    public String email;

    public Instant emailVerified;

    public String penName;
}
