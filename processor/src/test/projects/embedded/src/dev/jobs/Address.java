package dev.jobs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;

@Embeddable
public class Address {

    private String street;

    @Embedded
    private Location location;

    protected Address() {}

    public Address(String street, Location location) {
        this.street = street;
        this.location = location;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address address
                && Objects.equals(address.street, street)
                && Objects.equals(address.location, location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(street, location);
    }

    /** Where a door is. */
    @Embeddable
    public record Location(String city, Integer floor) {}
}
