package org.acme;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acme.Person.Status;

public final class Program extends SignIn<Person, Long, PersonAccount, Login, PersonVerificationToken> {

    private static final LocalDate BIRTH = LocalDate.of(1815, 12, 10);

    @Override
    protected List<Class<?>> entities() {
        return PersonAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Person, Long, PersonAccount, Login, PersonVerificationToken> open(
            EntityManagerFactory factory) {
        return new PersonAuthAdapter(factory);
    }

    @Override
    protected Person newUser(String email) {
        Person person = new Person();
        person.name = "Ada";
        person.email = email;
        person.birth = BIRTH;
        return person;
    }

    @Override
    protected Optional<Login> newSession(String token, Instant expires) {
        Login login = new Login();
        login.sessionToken = token;
        login.expires = expires;
        login.address = "::1";
        return Optional.of(login);
    }

    @Override
    protected Long id(Person person) {
        return person.id;
    }

    @Override
    protected String email(Person person) {
        return person.email;
    }

    @Override
    protected List<?> own(Person person) {
        return List.of(person.name, person.birth, person.status);
    }

    @Override
    protected Patch<Person> patch() {
        return new PersonPatch().setStatus(Status.DECEASED);
    }

    @Override
    protected List<?> patched() {
        return List.of("Ada", BIRTH, Status.DECEASED);
    }
}
