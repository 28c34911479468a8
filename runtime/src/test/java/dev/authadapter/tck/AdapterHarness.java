package dev.authadapter.tck;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the kit must know of an adapter to test it: how to make and read its entities, and how to look into the database
 * past the adapter. One is opened for all tests of a class.
 *
 * @param <U> the user entity
 * @param <I> the type of the user's identifier
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 */
public interface AdapterHarness<U, I, A, S, V> extends AutoCloseable {

    /**
     * The adapter under test.
     *
     * @return the same adapter every time
     */
    AuthAdapter<U, I, A, S, V> adapter();

    /**
     * The database the adapter works on, for the report at the end of a run.
     *
     * @return its name, such as {@code PostgreSQL}
     */
    String database();

    /** Empties all tables, past the adapter. */
    void clear();

    /**
     * An identifier that no user has.
     *
     * @return the identifier
     */
    I unknownUserId();

    /**
     * Whether a user may be stored under an identifier that the caller assigned. Where the database or Hibernate makes all
     * identifiers, the adapter refuses such a user, and that is checked then.
     *
     * @return true by default
     */
    default boolean keepsAssignedUserIds() {
        return true;
    }

    /**
     * Values for the properties that the user under test has beyond the contract.
     *
     * @return not null values by property name; empty by default
     */
    default Map<String, ?> customUserProperties() {
        return Map.of();
    }

    /**
     * Makes a user, not stored.
     *
     * @param values its properties; those that are null are left unset
     * @return the entity
     */
    U user(UserValues<I> values);

    /**
     * Reads an entity.
     *
     * @param user the entity
     * @return its properties
     */
    UserValues<I> valuesOfUser(U user);

    /**
     * Reads a row past the adapter.
     *
     * @param id the identifier
     * @return the properties, or empty if there is no such row
     */
    Optional<UserValues<I>> storedUser(I id);

    /**
     * How to change users.
     *
     * @return the patches
     */
    UserPatches<U, ?> userPatches();

    /**
     * Makes an account, not stored.
     *
     * @param values its properties; those that are null are left unset
     * @return the entity
     */
    A account(AccountValues<I> values);

    /**
     * The last end of an access token that the account entity can hold. Override it if the property is an {@code int}.
     *
     * @return in seconds since 1970
     */
    default long largestExpiresAt() {
        return Long.MAX_VALUE;
    }

    /**
     * Reads an entity.
     *
     * @param account the entity
     * @return its properties
     */
    AccountValues<I> valuesOfAccount(A account);

    /**
     * Reads a row past the adapter.
     *
     * @param key the account
     * @return the properties, or empty if there is no such row
     */
    Optional<AccountValues<I>> storedAccount(AccountKey key);

    /**
     * Makes a session, not stored.
     *
     * @param values its properties; those that are null are left unset
     * @return the entity
     */
    S session(SessionValues<I> values);

    /**
     * Reads an entity.
     *
     * @param session the entity
     * @return its properties
     */
    SessionValues<I> valuesOfSession(S session);

    /**
     * Reads a row past the adapter.
     *
     * @param sessionToken the token the browser presents
     * @return the properties, or empty if there is no such row
     */
    Optional<SessionValues<I>> storedSession(String sessionToken);

    /**
     * How to change accounts.
     *
     * @return the patches
     */
    AccountPatches<A, ?> accountPatches();

    /**
     * How to change sessions.
     *
     * @return the patches
     */
    SessionPatches<S, ?> sessionPatches();

    /**
     * Makes a verification token, not stored.
     *
     * @param values its properties
     * @return the entity
     */
    V verificationToken(VerificationTokenValues values);

    /**
     * Reads an entity.
     *
     * @param token the entity
     * @return its properties
     */
    VerificationTokenValues valuesOfVerificationToken(V token);

    /**
     * Reads a row past the adapter.
     *
     * @param identifier whom the token was sent to
     * @param token the secret
     * @return the properties, or empty if there is no such row
     */
    Optional<VerificationTokenValues> storedVerificationToken(String identifier, String token);

    /**
     * Every value in the tables, read past the adapter. After each check the kit looks for tokens that would sign somebody in.
     *
     * @return the values as text; empty, as by default, if the adapter stores tokens as they are
     */
    default Optional<List<String>> dump() {
        return Optional.empty();
    }

    /** Closes what was opened for the adapter. */
    @Override
    void close();
}
