package net.hidden;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;

final class Program extends SignIn<Reader, UUID, ReaderAccount, Visit, ReaderVerificationToken> {

    Program() {}

    @Override
    protected List<Class<?>> entities() {
        return ReaderAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Reader, UUID, ReaderAccount, Visit, ReaderVerificationToken> open(
            EntityManagerFactory factory) {
        return new ReaderAuthAdapter(factory);
    }

    @Override
    protected Reader newUser(String email) {
        Reader reader = new Reader();
        reader.email = email;
        return reader;
    }

    @Override
    protected UUID id(Reader reader) {
        return reader.id;
    }

    @Override
    protected String email(Reader reader) {
        return reader.email;
    }

    @Override
    protected List<?> own(Reader reader) {
        return List.of(reader.topics);
    }

    @Override
    protected Patch<Reader> patch() {
        return new ReaderPatch().setTopics(new String[] {"java", "sql"});
    }

    @Override
    protected List<?> patched() {
        return List.of("java", "sql");
    }
}
