package com.example.names;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

public final class Program extends SignIn<Person, Long, PersonAccount, PersonSession, PersonVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return PersonAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Person, Long, PersonAccount, PersonSession, PersonVerificationToken> open(
            EntityManagerFactory factory) {
        return new PersonAuthAdapter(factory);
    }

    @Override
    protected Person newUser(String email) {
        Person person = new Person();
        person.setEmail(email);
        person.setOrder(7);
        return person;
    }

    @Override
    protected Long id(Person person) {
        return person.getId();
    }

    @Override
    protected String email(Person person) {
        return person.getEmail();
    }

    @Override
    protected List<?> own(Person person) {
        return List.of(person.getOrder(), person.getGroup(), person.getURL(), person.get_internal(), person.getÑandú(), person.isPreset(), person.get$name());
    }

    @Override
    protected Patch<Person> patch() {
        return new PersonPatch().setGroup("all").setURL("about:blank").setÑandú("bird").setPreset(true);
    }

    @Override
    protected List<?> patched() {
        return List.of(7, "all", "about:blank", "_", "bird", true, "$");
    }
}
