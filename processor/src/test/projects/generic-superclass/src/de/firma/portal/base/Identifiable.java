package de.firma.portal.base;

public interface Identifiable<ID> {

    ID getId();

    void setId(ID id);
}
