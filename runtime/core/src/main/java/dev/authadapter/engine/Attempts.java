package dev.authadapter.engine;

/** Counts attempts on all tokens of an identifier. */
interface Attempts {

    /** Takes one attempt from each token that has any left, and one more, which marks the token as exhausted. */
    void count(Object identifier);

    /** Deletes the tokens that have none left. */
    void deleteExhausted(Object identifier);
}
