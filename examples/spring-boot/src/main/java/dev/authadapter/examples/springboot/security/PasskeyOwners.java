package dev.authadapter.examples.springboot.security;

import dev.authadapter.examples.springboot.people.PersonAuthAdapter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/** People, as the owners of passkeys. There is nothing to store: they are those of the adapter. */
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final PersonAuthAdapter adapter;

    PasskeyOwners(PersonAuthAdapter adapter) {
        this.adapter = adapter;
    }

    /** The user handle that browsers keep: the identifier, since WebAuthn advises against an address. */
    static Bytes handle(String id) {
        return new Bytes(id.getBytes(StandardCharsets.UTF_8));
    }

    static String id(Bytes handle) {
        return new String(handle.getBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return findByUsername(id(handle));
    }

    /** Browsers show both names when they ask which passkey to use. */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String id) {
        return adapter.getUser(id)
                .map(person -> SignedIn.of(person, null))
                .map(person -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(person.id()))
                        .name(Objects.requireNonNullElse(person.email(), person.id()))
                        .displayName(person.name())
                        .build())
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("Only those who have signed in make passkeys.");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People are deleted by the adapter.");
    }
}
