package app;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthSession;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Entity;

@AuthSession
@AuthConfig(dialects = "h2")
@Entity
public class AppSession extends BaseSession<AppUser> {

    public AppSession() {}
}
