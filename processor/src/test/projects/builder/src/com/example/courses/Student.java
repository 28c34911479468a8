package com.example.courses;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.Year;
import java.util.Objects;
import java.util.UUID;

/** Made by a builder; nobody but the persistence provider and the adapter, in this package, changes it. */
@AuthUser
@Entity
@Table(name = "students")
public class Student {

    @Id
    private UUID id;

    @Column(unique = true, nullable = false)
    private String email;

    private Instant emailVerified;

    private Year enrolled;

    Student() {}

    private Student(Builder builder) {
        this.id = UUID.randomUUID();
        this.email = Objects.requireNonNull(builder.email, "email");
        this.enrolled = builder.enrolled;
    }

    public static Builder builder() {
        return new Builder();
    }

    public UUID getId() {
        return id;
    }

    void setId(UUID id) {
        this.id = id;
    }

    public String getEmail() {
        return email;
    }

    void setEmail(String email) {
        this.email = email;
    }

    public Instant getEmailVerified() {
        return emailVerified;
    }

    void setEmailVerified(Instant emailVerified) {
        this.emailVerified = emailVerified;
    }

    public Year getEnrolled() {
        return enrolled;
    }

    void setEnrolled(Year enrolled) {
        this.enrolled = enrolled;
    }

    public static final class Builder {

        private String email;
        private Year enrolled;

        private Builder() {}

        public Builder email(String email) {
            this.email = email;
            return this;
        }

        public Builder enrolled(Year enrolled) {
            this.enrolled = enrolled;
            return this;
        }

        public Student build() {
            return new Student(this);
        }
    }
}
