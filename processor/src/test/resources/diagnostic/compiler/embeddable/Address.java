package app;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {

    Strng street;
}
