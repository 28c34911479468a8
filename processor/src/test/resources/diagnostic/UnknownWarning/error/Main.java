package app;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;

final class Main {

    AppUserAuthAdapter open(EntityManagerFactory factory) {
        return new AppUserAuthAdapter(factory);
    }

    AppSessionPatch until(Instant end) {
        return new AppSessionPatch().setExpires(end);
    }
}
