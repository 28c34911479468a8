package dev.authadapter.engine;

import dev.authadapter.AuthenticatorNotFoundException;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.DuplicateAuthenticatorException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps passkeys by direct statements. */
final class DirectAuthenticatorStore<U, I, N> implements AuthenticatorStore<I, N> {

    private final AuthenticatorBinding<N, U, I> binding;
    private final OwnedEntity<N> authenticator;
    private final Sessions sessions;
    private final MappedProperty<N> credentialId;
    private final MappedProperty<N> counter;
    private final OwnedRows<N> rows;
    private final KeyedRows<N> byCredentialId;
    private final Duplicates<N> duplicates;
    private final String byOwner;

    DirectAuthenticatorStore(
            AuthenticatorBinding<N, U, I> binding, OwnedEntity<N> authenticator, OwnedRows<N> rows, Sessions sessions) {
        this.binding = binding;
        this.authenticator = authenticator;
        this.rows = rows;
        this.sessions = sessions;
        MappedEntity<N> entity = authenticator.entity();
        credentialId = entity.get(binding.credentialId());
        counter = entity.get(binding.counter().property());
        byCredentialId = new KeyedRows<>(entity, List.of(credentialId), sessions);
        duplicates = new Duplicates<>(entity, sessions);
        byOwner = Sql.select(
                        entity.table(), entity.columns(), authenticator.owner().columns()) + " order by "
                + Sql.names(credentialId.columns());
    }

    @Override
    public N createAuthenticator(I userId, N passkey) {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(passkey, "authenticator");
        Keys.require(passkey, credentialId);
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
        return userId == null
                ? List.of()
                : sessions.single(jdbc ->
                        jdbc.all(byOwner, p -> authenticator.owner().write(userId, p), authenticator.entity()::read));
    }

    @Override
    public N updateAuthenticatorCounter(String credential, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("A signature counter is not negative.");
        }
        Object converted = binding.counter().fromLong().apply(value);
        try {
            return Keys.present(credential)
                    .flatMap(key -> byCredentialId.update(Map.of(counter, converted), key))
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
