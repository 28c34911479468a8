package dev.authadapter.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @AuthConfig} or the compiler's options say of an adapter.
 *
 * @param adapter the simple name of the adapter, or empty if nothing is said
 * @param dialects the databases, or empty if nothing is said
 * @param passkeys whether passkeys are stored, or empty if nothing is said
 * @param unit what the application tells Hibernate
 * @param secrets what is kept of secrets
 * @param component by what a container finds the adapter, or empty if nothing is said
 */
public record AdapterSettings(
        Optional<String> adapter,
        Optional<List<String>> dialects,
        Optional<Boolean> passkeys,
        Unit unit,
        Secrets secrets,
        Optional<ComponentModel> component) {

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
        return new AdapterSettings(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Unit.unsaid(),
                Secrets.unsaid(),
                Optional.empty());
    }

    /**
     * These settings, filled up from others.
     *
     * @param weaker what holds where these say nothing
     * @return the settings
     */
    public AdapterSettings or(AdapterSettings weaker) {
        return new AdapterSettings(
                adapter.or(weaker::adapter),
                dialects.or(weaker::dialects),
                passkeys.or(weaker::passkeys),
                unit.or(weaker.unit),
                secrets.or(weaker.secrets),
                component.or(weaker::component));
    }

    /**
     * What settings say of the persistence unit.
     *
     * @param naming how it makes names, or empty if nothing is said
     * @param nationalizedText whether text is of the types for national characters, or empty if nothing is said
     */
    public record Unit(Optional<Naming> naming, Optional<Boolean> nationalizedText) {

        /**
         * Settings that say nothing.
         *
         * @return the settings
         */
        public static Unit unsaid() {
            return new Unit(Optional.empty(), Optional.empty());
        }

        Unit or(Unit weaker) {
            return new Unit(naming.or(weaker::naming), nationalizedText.or(weaker::nationalizedText));
        }

        /**
         * What follows from them.
         *
         * @return what they say, and the default where they say nothing
         */
        public PersistenceUnit persistenceUnit() {
            PersistenceUnit standard = PersistenceUnit.standard();
            return new PersistenceUnit(
                    naming.orElse(standard.naming()), nationalizedText.orElse(standard.isTextNationalized()));
        }
    }

    /**
     * What settings say of secrets.
     *
     * @param sessionTokens what is kept of session tokens, or empty if nothing is said
     * @param verificationTokens what is kept of one-time tokens, or empty if nothing is said
     * @param migrateTokensOnRead whether tokens that were stored as they are, are accepted and replaced, or empty if nothing is said
     * @param encryptProviderTokens whether the tokens of accounts are encrypted, or empty if nothing is said
     */
    public record Secrets(
            Optional<TokenStorage> sessionTokens,
            Optional<TokenStorage> verificationTokens,
            Optional<Boolean> migrateTokensOnRead,
            Optional<Boolean> encryptProviderTokens) {

        /**
         * Settings that say nothing.
         *
         * @return the settings
         */
        public static Secrets unsaid() {
            return new Secrets(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Secrets or(Secrets weaker) {
            return new Secrets(
                    sessionTokens.or(weaker::sessionTokens),
                    verificationTokens.or(weaker::verificationTokens),
                    migrateTokensOnRead.or(weaker::migrateTokensOnRead),
                    encryptProviderTokens.or(weaker::encryptProviderTokens));
        }

        /**
         * What follows from them.
         *
         * @return what they say, and the default where they say nothing
         */
        public Protection protection() {
            Protection standard = Protection.standard();
            return new Protection(
                    sessionTokens.orElse(standard.sessionTokens()),
                    verificationTokens.orElse(standard.verificationTokens()),
                    migrateTokensOnRead.orElse(standard.migratesTokensOnRead()),
                    encryptProviderTokens.orElse(standard.encryptsProviderTokens()));
        }
    }
}
