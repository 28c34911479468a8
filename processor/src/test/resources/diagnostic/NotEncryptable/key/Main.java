package app;

import dev.authadapter.AuthKeys;
import jakarta.persistence.EntityManagerFactory;

final class Main {

    AppUserAuthAdapter open(EntityManagerFactory factory, AuthKeys keys) {
        return new AppUserAuthAdapter(factory, keys);
    }
}
