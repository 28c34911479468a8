package de.firma.portal.base;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.io.Serializable;

@MappedSuperclass
public abstract class AbstractEntity<ID extends Serializable & Comparable<ID>> implements Identifiable<ID> {

    @Transient
    public boolean isPersistent() {
        return getId() != null;
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other != null
                && other.getClass() == getClass()
                && getId() != null
                && getId().equals(((AbstractEntity<?>) other).getId());
    }
}
