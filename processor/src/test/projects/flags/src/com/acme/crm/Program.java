package com.acme.crm;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;

public final class Program extends SignIn<Contact, UUID, ContactAccount, ContactSession, ContactVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return ContactAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Contact, UUID, ContactAccount, ContactSession, ContactVerificationToken> open(
            EntityManagerFactory factory) {
        return new ContactAuthAdapter(factory);
    }

    @Override
    protected Contact newUser(String email) {
        Contact contact = new Contact().nickname("ada");
        contact.setEmail(email);
        contact.setAdmin(true);
        contact.setPaying(false);
        contact.setxCoordinate("51.5N");
        return contact;
    }

    @Override
    protected UUID id(Contact contact) {
        return contact.id();
    }

    @Override
    protected String email(Contact contact) {
        return contact.getEmail();
    }

    @Override
    protected List<?> own(Contact contact) {
        ContactView view = ContactView.of(contact);
        return List.of(view.isAdmin(), view.isPaying(), view.xCoordinate(), view.nickname(), view.issues());
    }

    @Override
    protected Patch<Contact> patch() {
        return new ContactPatch().setIsAdmin(false).setIsPaying(true).setNickname("lovelace").setIssues(3);
    }

    @Override
    protected List<?> patched() {
        return List.of(false, true, "51.5N", "lovelace", 3);
    }
}
