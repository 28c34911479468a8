package dev.authadapter.engine;

import dev.authadapter.AuthenticatorNotFoundException;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.CounterRegressionException;
import dev.authadapter.DuplicateAuthenticatorException;
import dev.authadapter.Property;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps passkeys in a database. */
final class PersistentAuthenticatorStore<U, I, N> implements AuthenticatorStore<I, N> {

    private final AuthenticatorBinding<N, U, I> binding;
    private final Property<N, @Nullable String> credentialId;
    private final OwnedRows<N, U> rows;
    private final KeyedRows<N> byCredentialId;
    private final KeyedRows<N> ofSmallerCounter;
    private final KeyedRows<N> ofUser;
    private final ManyRows<N> allOfUser;
    private final Duplicates<N> duplicates;

    PersistentAuthenticatorStore(AuthenticatorBinding<N, U, I> binding, OwnedRows<N, U> rows) {
        this.binding = binding;
        this.rows = rows;
        credentialId = binding.credentialId();
        byCredentialId = rows.by(List.of(credentialId));
        ofSmallerCounter = rows.where(List.of(
                Condition.equal(credentialId), Condition.below(binding.counter().property())));
        ofUser = rows.ofUser(Condition.equal(List.of(credentialId)));
        allOfUser = rows.allOfUser(List.of(), credentialId);
        duplicates = new Duplicates<>(rows);
    }

    @Override
    public N createAuthenticator(I userId, N passkey) {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(passkey, "authenticator");
        Keys.require(binding.entity(), passkey, List.of(credentialId));
        try {
            rows.insert(userId, passkey);
            return passkey;
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e,
                    passkey,
                    List.of(credentialId),
                    () -> isTaken(credentialId.get(passkey)),
                    cause -> new DuplicateAuthenticatorException(
                            "A passkey with this credential identifier exists.", cause));
        }
    }

    @Override
    public Optional<N> getAuthenticator(@Nullable String credential) {
        return Keys.findable(credential).flatMap(byCredentialId::find);
    }

    @Override
    public List<N> listAuthenticatorsByUserId(@Nullable I userId) {
        return userId == null ? List.of() : allOfUser.list(userId);
    }

    @Override
    public N updateAuthenticatorCounter(String credential, long value) {
        Object converted = converted(value);
        try {
            return Keys.findable(credential)
                    .flatMap(key ->
                            byCredentialId.update(Map.of(binding.counter().property(), converted), key))
                    .orElseThrow(PersistentAuthenticatorStore::notFound);
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    @Override
    public N advanceAuthenticatorCounter(String credential, long value) {
        Object converted = converted(value);
        try {
            return Keys.findable(credential)
                    .flatMap(key ->
                            ofSmallerCounter.update(Map.of(binding.counter().property(), converted), key, converted))
                    .orElseGet(() -> ofCounterless(credential, value));
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    @Override
    public Optional<N> deleteAuthenticator(@Nullable I userId, @Nullable String credential) {
        return userId == null ? Optional.empty() : Keys.findable(credential).flatMap(key -> ofUser.delete(key, userId));
    }

    /** The passkey of an authenticator that does not count, and so is no smaller than before. */
    private N ofCounterless(String credential, long value) {
        N passkey = getAuthenticator(credential).orElseThrow(PersistentAuthenticatorStore::notFound);
        if (value != 0 || !Objects.equals(binding.counter().property().get(passkey), converted(0))) {
            throw new CounterRegressionException(
                    "The signature counter of the passkey did not grow: the authenticator may have"
                            + " been cloned. Refuse the sign-in.");
        }
        return passkey;
    }

    private Object converted(long counter) {
        if (counter < 0) {
            throw new IllegalArgumentException("A signature counter is not negative.");
        }
        return binding.counter().fromLong().apply(counter);
    }

    private static AuthenticatorNotFoundException notFound() {
        return new AuthenticatorNotFoundException("There is no passkey with this credential identifier.", null);
    }

    private boolean isTaken(@Nullable Object credential) {
        return credential != null && byCredentialId.find(credential).isPresent();
    }
}
