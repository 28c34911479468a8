package dev.authadapter.examples.customuser;

/** What a member may do. */
public enum Role {
    /** Use the application. */
    MEMBER,
    /** Also administer it. */
    ADMIN
}
