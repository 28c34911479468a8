package io.fluent;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Made by its constructor with arguments, changed by setters that return it. */
@AuthUser
@Entity
public class Subscriber {

    @Id
    private UUID id;

    @Column(unique = true, nullable = false)
    private String email;

    private Instant emailVerified;

    private String plan;

    private int seats;

    protected Subscriber() {}

    public Subscriber(String email, String plan) {
        this.id = UUID.randomUUID();
        this.email = Objects.requireNonNull(email);
        this.plan = plan;
    }

    public UUID getId() {
        return id;
    }

    protected void setId(UUID id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    public Subscriber setEmail(String email) {
        this.email = email;
        return this;
    }

    public Instant getEmailVerified() {
        return emailVerified;
    }

    public Subscriber setEmailVerified(Instant emailVerified) {
        this.emailVerified = emailVerified;
        return this;
    }

    public String getPlan() {
        return plan;
    }

    public Subscriber setPlan(String plan) {
        this.plan = plan;
        return this;
    }

    public Subscriber setPlan(Enum<?> plan) {
        return setPlan(plan.name());
    }

    public int getSeats() {
        return seats;
    }

    public Subscriber setSeats(int seats) {
        this.seats = seats;
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subscriber that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
