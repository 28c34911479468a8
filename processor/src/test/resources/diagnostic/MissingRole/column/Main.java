package app;

import jakarta.persistence.EntityManagerFactory;

final class Main {

    AppAccountAuthAdapter open(EntityManagerFactory factory) {
        return new AppAccountAuthAdapter(factory);
    }
}
