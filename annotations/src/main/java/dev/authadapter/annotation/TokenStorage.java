package dev.authadapter.annotation;

/**
 * What the database keeps of a token. Callers of the adapter always give and get the token itself; whoever reads the database can
 * sign in with what it keeps only if that is the token.
 *
 * <p>A token is digested exactly once, whatever it looks like. An application that digests tokens before it calls the adapter should
 * leave that to the adapter, or else say {@link #PLAIN}.
 */
public enum TokenStorage {
    /** Its SHA-256 digest, as 64 hexadecimal digits in lower case. For tokens that cannot be guessed, which have 128 random bits or more. */
    SHA256,

    /**
     * Its HMAC-SHA-256, as 64 hexadecimal digits in lower case, by a key that is given when the adapter is constructed. For tokens that
     * could be guessed by trying, such as codes of six digits.
     */
    HMAC_SHA256,

    /** The token itself. For tables that another program shares which stores tokens so, such as Auth.js. */
    PLAIN
}
