package app;

import jakarta.persistence.EntityManagerFactory;

final class Main {

    Application_AppUserAuthAdapter open(EntityManagerFactory factory) {
        return new Application_AppUserAuthAdapter(factory);
    }
}
