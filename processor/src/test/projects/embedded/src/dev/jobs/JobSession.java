package dev.jobs;

import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

@AuthSession
@Entity
public class JobSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Embedded
    Ownership ownership;

    @Embedded
    Lifetime lifetime;

    /** Whose it is. */
    @Embeddable
    public static class Ownership {

        @AuthProperty("user")
        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        Applicant applicant;

        @AuthProperty("sessionToken")
        @Column(unique = true)
        String secret;
    }

    /** How long it lasts. */
    @Embeddable
    public record Lifetime(Instant since, @AuthProperty("expires") Instant until) {}
}
