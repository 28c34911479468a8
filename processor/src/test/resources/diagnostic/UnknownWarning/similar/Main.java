package app;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDateTime;

final class Main {

    AppUserAuthAdapter open(EntityManagerFactory factory) {
        return new AppUserAuthAdapter(factory);
    }

    AppSessionPatch until(LocalDateTime end) {
        return new AppSessionPatch().setExpires(end);
    }
}
