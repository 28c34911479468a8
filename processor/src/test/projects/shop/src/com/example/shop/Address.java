package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

@Embeddable
public class Address {

    private String street;

    @Column(length = 12)
    private String zip;

    private String town;

    protected Address() {}

    public Address(String street, String zip, String town) {
        this.street = street;
        this.zip = zip;
        this.town = town;
    }

    public String getTown() {
        return town;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address that
                && Objects.equals(street, that.street)
                && Objects.equals(zip, that.zip)
                && Objects.equals(town, that.town);
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, zip, town);
    }
}
