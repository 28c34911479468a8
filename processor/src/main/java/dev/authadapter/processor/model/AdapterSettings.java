package dev.authadapter.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @AuthConfig} or the compiler's options say of an adapter.
 *
 * @param adapter the simple name of the adapter, or empty if nothing is said
 * @param dialects the databases, or empty if nothing is said
 * @param passkeys whether passkeys are stored, or empty if nothing is said
 */
public record AdapterSettings(Optional<String> adapter, Optional<List<String>> dialects, Optional<Boolean> passkeys) {

    /** Makes settings. */
    public AdapterSettings {
        dialects = dialects.map(List::copyOf);
    }

    /**
     * Settings that say nothing.
     *
     * @return the settings
     */
    public static AdapterSettings none() {
        return new AdapterSettings(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * These settings, filled up from others.
     *
     * @param weaker what holds where these say nothing
     * @return the settings
     */
    public AdapterSettings or(AdapterSettings weaker) {
        return new AdapterSettings(
                adapter.or(weaker::adapter), dialects.or(weaker::dialects), passkeys.or(weaker::passkeys));
    }
}
