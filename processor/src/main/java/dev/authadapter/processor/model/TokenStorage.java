package dev.authadapter.processor.model;

/** What the database keeps of a token; named like the constants of the annotation. */
public enum TokenStorage {
    /** Its SHA-256 digest. */
    SHA256,
    /** Its HMAC-SHA-256. */
    HMAC_SHA256,
    /** The token itself. */
    PLAIN
}
