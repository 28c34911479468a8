package dev.authadapter.examples.customuser;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity that has nothing to do with signing in, in the same persistence unit. */
@Entity
public class VeryImportantEntity {

    @Id
    private UUID id = UUID.randomUUID();

    private String purpose;

    public UUID getId() {
        return id;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
