package org.notes.domain;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;

public final class Program extends SignIn<Writer, UUID, Login, WriterSession, Code> {

    private static final UUID ASSIGNED = UUID.fromString("00000000-0000-4000-8000-000000000007");

    @Override
    protected List<Class<?>> entities() {
        return WriterAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Writer, UUID, Login, WriterSession, Code> open(EntityManagerFactory factory) {
        return new WriterAuthAdapter(factory);
    }

    @Override
    protected Writer newUser(String email) {
        Writer writer = new Writer();
        writer.id = ASSIGNED;
        writer.email = email;
        writer.penName = "Ada";
        return writer;
    }

    @Override
    protected UUID id(Writer writer) {
        return writer.id;
    }

    @Override
    protected String email(Writer writer) {
        return writer.email;
    }

    @Override
    protected List<?> own(Writer writer) {
        return List.of(writer.id, writer.penName);
    }

    @Override
    protected Patch<Writer> patch() {
        return new WriterPatch().setPenName("Lovelace");
    }

    @Override
    protected List<?> patched() {
        return List.of(ASSIGNED, "Lovelace");
    }

    @Override
    protected Login newAccount(AccountKey key) {
        return new Login(new LoginKey(key.provider(), key.providerAccountId()), "oauth");
    }

    @Override
    protected Object newPasskey(String credentialId) {
        Passkey passkey = new Passkey();
        passkey.key.credentialId = credentialId;
        passkey.providerAccountId = credentialId;
        passkey.credentialPublicKey = "key";
        passkey.credentialDeviceType = "singleDevice";
        return passkey;
    }
}
