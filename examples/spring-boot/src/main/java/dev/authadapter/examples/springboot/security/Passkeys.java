package dev.authadapter.examples.springboot.security;

import dev.authadapter.examples.springboot.people.Person;
import dev.authadapter.examples.springboot.people.PersonAuthAdapter;
import dev.authadapter.examples.springboot.people.PersonPasskey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys of Spring Security, kept by the adapter. */
@Repository
class Passkeys implements UserCredentialRepository {

    private static final String MULTI_DEVICE = "multiDevice";

    private final PersonAuthAdapter adapter;

    Passkeys(PersonAuthAdapter adapter) {
        this.adapter = adapter;
    }

    /** Called when a passkey is made, and each time it was used: with a counter that did not grow, the sign-in is refused. */
    @Override
    public void save(CredentialRecord credential) {
        String id = credential.getCredentialId().toBase64UrlString();
        if (adapter.getAuthenticator(id).isPresent()) {
            adapter.advanceAuthenticatorCounter(id, credential.getSignatureCount());
        } else {
            adapter.createAuthenticator(PasskeyOwners.id(credential.getUserEntityUserId()), passkey(id, credential));
        }
    }

    @Override
    public CredentialRecord findByCredentialId(Bytes id) {
        return adapter.getAuthenticator(id.toBase64UrlString())
                .map(Passkeys::credential)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return adapter.listAuthenticatorsByUserId(PasskeyOwners.id(handle)).stream()
                .map(Passkeys::credential)
                .toList();
    }

    /** Spring Security has made sure that it is the owner who wants it. */
    @Override
    public void delete(Bytes id) {
        adapter.getAuthenticator(id.toBase64UrlString())
                .map(PersonPasskey::getUser)
                .map(Person::getId)
                .ifPresent(owner -> adapter.deleteAuthenticator(owner, id.toBase64UrlString()));
    }

    private static PersonPasskey passkey(String id, CredentialRecord credential) {
        PersonPasskey passkey = new PersonPasskey();
        passkey.setCredentialId(id);
        passkey.setProviderAccountId(id);
        passkey.setCredentialPublicKey(text(new Bytes(credential.getPublicKey().getBytes())));
        passkey.setCounter(credential.getSignatureCount());
        passkey.setCredentialDeviceType(credential.isBackupEligible() ? MULTI_DEVICE : "singleDevice");
        passkey.setCredentialBackedUp(credential.isBackupState());
        passkey.setTransports(credential.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(",")));
        passkey.setLabel(credential.getLabel());
        passkey.setCreatedAt(credential.getCreated());
        passkey.setAttestationObject(text(credential.getAttestationObject()));
        passkey.setAttestationClientData(text(credential.getAttestationClientDataJSON()));
        return passkey;
    }

    private static CredentialRecord credential(PersonPasskey passkey) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.getCredentialId()))
                .userEntityUserId(PasskeyOwners.handle(passkey.getUser().getId()))
                .publicKey(new ImmutablePublicKeyCose(
                        bytes(passkey.getCredentialPublicKey()).getBytes()))
                .signatureCount(passkey.getCounter())
                .uvInitialized(true)
                .transports(transports(passkey.getTransports()))
                .backupEligible(passkey.getCredentialDeviceType().equals(MULTI_DEVICE))
                .backupState(passkey.isCredentialBackedUp())
                .attestationObject(bytes(passkey.getAttestationObject()))
                .attestationClientDataJSON(bytes(passkey.getAttestationClientData()))
                .created(passkey.getCreatedAt())
                .lastUsed(passkey.getCreatedAt())
                .label(passkey.getLabel())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static String text(Bytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.getBytes());
    }

    private static Bytes bytes(String text) {
        return new Bytes(Base64.getDecoder().decode(text));
    }
}
