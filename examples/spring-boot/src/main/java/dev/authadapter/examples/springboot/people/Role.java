package dev.authadapter.examples.springboot.people;

/** What a person may do. */
public enum Role {
    MEMBER,
    ADMINISTRATOR
}
