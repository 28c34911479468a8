package app;

import jakarta.persistence.EntityManagerFactory;

final class Main {

    AppUserAuthAdapter open(EntityManagerFactory factory) {
        return new AppUserAuthAdapter(factory);
    }
}
