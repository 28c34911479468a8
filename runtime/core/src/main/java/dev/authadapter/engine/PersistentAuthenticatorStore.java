package dev.authadapter.engine;

import dev.authadapter.AuthenticatorNotFoundException;
import dev.authadapter.AuthenticatorStore;
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
    private final ManyRows<N> ofUser;
    private final Duplicates<N> duplicates;

    PersistentAuthenticatorStore(AuthenticatorBinding<N, U, I> binding, OwnedRows<N, U> rows) {
        this.binding = binding;
        this.rows = rows;
        credentialId = binding.credentialId();
        byCredentialId = rows.by(List.of(credentialId));
        ofUser = rows.allOfUser(List.of(), credentialId);
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
        return Keys.present(credential).flatMap(byCredentialId::find);
    }

    @Override
    public List<N> listAuthenticatorsByUserId(@Nullable I userId) {
        return userId == null ? List.of() : ofUser.list(userId);
    }

    @Override
    public N updateAuthenticatorCounter(String credential, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("A signature counter is not negative.");
        }
        Object converted = binding.counter().fromLong().apply(value);
        try {
            return Keys.present(credential)
                    .flatMap(key ->
                            byCredentialId.update(Map.of(binding.counter().property(), converted), key))
                    .orElseThrow(() -> new AuthenticatorNotFoundException(
                            "There is no passkey with this credential identifier.", null));
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    private boolean isTaken(@Nullable Object credential) {
        return credential != null && byCredentialId.find(credential).isPresent();
    }
}
