package app;

import dev.authadapter.annotation.AuthSession;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

final class Sessions {

    @AuthSession
    @Entity
    @Table(name = "app_session")
    private static class AppSession extends BaseSession<AppUser> {

        AppSession() {}
    }
}
