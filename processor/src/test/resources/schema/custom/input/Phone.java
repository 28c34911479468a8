package com.example;

/** No type of JPA's: a converter that applies itself makes it a column. */
public final class Phone {

    private final String number;

    public Phone(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }
}
