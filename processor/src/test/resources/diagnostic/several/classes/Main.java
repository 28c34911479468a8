package app;

import jakarta.persistence.EntityManagerFactory;

final class Main {

    AppUserAuthenticator passkey = new AppUserAuthenticator();

    AppUserAuthAdapter open(EntityManagerFactory factory) {
        return new AppUserAuthAdapter(factory);
    }
}
