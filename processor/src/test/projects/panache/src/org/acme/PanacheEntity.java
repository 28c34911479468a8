package org.acme;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** As Quarkus has it: an identifier of its own, public like all fields. */
@MappedSuperclass
public abstract class PanacheEntity {

    @Id
    @GeneratedValue
    public Long id;

    @Override
    public String toString() {
        return getClass().getSimpleName() + "<" + id + ">";
    }
}
