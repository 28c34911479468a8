package app;

import jakarta.persistence.EntityManagerFactory;

final class Main {

    PersonAccount account = new PersonAccount();

    PersonAuthAdapter open(EntityManagerFactory factory) {
        return new PersonAuthAdapter(factory);
    }
}
