package club;

import jakarta.persistence.Embeddable;

/** Where a member lives. */
@Embeddable
class Address {

    String street;

    String town;
}
