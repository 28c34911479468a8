package app;

import jakarta.persistence.EntityManagerFactory;

final class Main {

    AppSessionAuthAdapter open(EntityManagerFactory factory) {
        return new AppSessionAuthAdapter(factory);
    }
}
