package org.samples.petclinic.owner;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

public final class Program extends SignIn<Owner, Long, OwnerAccount, OwnerSession, OwnerVerificationToken> {

    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    @Override
    protected List<Class<?>> entities() {
        return OwnerAuthAdapter.entities();
    }

    @Override
    protected List<Class<?>> others() {
        return List.of(Pet.class);
    }

    @Override
    protected AuthAdapter<Owner, Long, OwnerAccount, OwnerSession, OwnerVerificationToken> open(
            EntityManagerFactory factory) {
        return new OwnerAuthAdapter(factory);
    }

    @Override
    protected Owner newUser(String email) {
        Owner owner = new Owner();
        owner.setEmail(email);
        owner.setFirstName("George");
        owner.setLastName("Franklin");
        owner.setAddress("110 W. Liberty St.");
        owner.setCity("Madison");
        owner.setTelephone("6085551023");
        return owner;
    }

    @Override
    protected Long id(Owner owner) {
        return owner.getId();
    }

    @Override
    protected String email(Owner owner) {
        return owner.getEmail();
    }

    @Override
    protected List<?> own(Owner owner) {
        OwnerView view = OwnerView.of(owner);
        return Arrays.asList(
                view.firstName(), view.lastName(), view.address(), view.city(), view.telephone(), view.verifiedAt());
    }

    @Override
    protected Patch<Owner> patch() {
        return new OwnerPatch().setCity("Windsor").setTelephone(null).setVerifiedAt(NOON);
    }

    @Override
    protected List<?> patched() {
        return Arrays.asList("George", "Franklin", "110 W. Liberty St.", "Windsor", null, NOON);
    }
}
