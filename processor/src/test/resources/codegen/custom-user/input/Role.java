package com.acme;

/** What a user may do. */
public enum Role {
    /** Everything. */
    ADMIN,
    /** The usual. */
    MEMBER
}
