package net.hidden;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZonedDateTime;
import java.util.UUID;

@AuthSession
@Entity
@Table(name = "reader_session")
class Visit {

    @Id
    @GeneratedValue
    Integer id;

    @Column(nullable = false)
    UUID userId;

    @Column(unique = true, nullable = false)
    String sessionToken;

    @Column(nullable = false)
    ZonedDateTime expires;

    @Column(nullable = false)
    String device = "unknown";
}
