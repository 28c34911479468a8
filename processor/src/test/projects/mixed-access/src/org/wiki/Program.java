package org.wiki;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

public final class Program extends SignIn<Author, String, AuthorAccount, AuthorSession, AuthorVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return AuthorAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Author, String, AuthorAccount, AuthorSession, AuthorVerificationToken> open(
            EntityManagerFactory factory) {
        return new AuthorAuthAdapter(factory);
    }

    @Override
    protected Author newUser(String email) {
        Author author = new Author();
        author.setEmail(email);
        author.setEdits(3);
        return author.sign("Ada").sign(" Lovelace");
    }

    @Override
    protected String id(Author author) {
        return author.getId();
    }

    @Override
    protected String email(Author author) {
        return author.getEmail();
    }

    @Override
    protected List<?> own(Author author) {
        return List.of(author.getSignatureText(), author.getEdits());
    }

    @Override
    protected Patch<Author> patch() {
        return new AuthorPatch().setSignatureText("A. L.").setEdits(4L);
    }

    @Override
    protected List<?> patched() {
        return List.of("A. L.", 4L);
    }
}
