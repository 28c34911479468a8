package dev.authadapter;

/**
 * How many rows a purge has deleted so far.
 *
 * @param sessions sessions that had ended
 * @param verificationTokens verification tokens that had ended
 */
public record Purged(long sessions, long verificationTokens) {

    /**
     * All of them.
     *
     * @return the sum
     */
    public long total() {
        return sessions + verificationTokens;
    }
}
