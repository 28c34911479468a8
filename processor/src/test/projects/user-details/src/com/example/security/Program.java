package com.example.security;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;

public final class Program
        extends SignIn<Principal, UUID, PrincipalAccount, PrincipalSession, PrincipalVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return PrincipalAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Principal, UUID, PrincipalAccount, PrincipalSession, PrincipalVerificationToken> open(
            EntityManagerFactory factory) {
        return new PrincipalAuthAdapter(factory);
    }

    @Override
    protected Principal newUser(String email) {
        Principal principal = new Principal();
        principal.setUsername(email);
        principal.setPassword("{noop}secret");
        principal.setDisplayName("Ада");
        return principal;
    }

    @Override
    protected UUID id(Principal principal) {
        return principal.getId();
    }

    @Override
    protected String email(Principal principal) {
        return principal.getUsername();
    }

    @Override
    protected List<?> own(Principal principal) {
        return List.of(principal.getPassword(), principal.getDisplayName(), principal.isEnabled());
    }

    @Override
    protected Patch<Principal> patch() {
        return new PrincipalPatch().setEnabled(false);
    }

    @Override
    protected List<?> patched() {
        return List.of("{noop}secret", "Ада", false);
    }
}
