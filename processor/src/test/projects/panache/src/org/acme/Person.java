package org.acme;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

@AuthUser
@Entity
public class Person extends PanacheEntity {

    public String name;

    @Column(unique = true)
    public String email;

    public Instant emailVerified;

    public LocalDate birth;

    public Status status = Status.ALIVE;

    public enum Status {
        ALIVE,
        DECEASED
    }

    /** A field without a getter, but with something that looks like one of another property. */
    public boolean isAlive() {
        return status == Status.ALIVE;
    }
}
