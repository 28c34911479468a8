package app;

import dev.authadapter.annotation.AuthSession;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Entity;

@AuthSession
@Entity
public class AppSession extends BaseSession<AppUser> {

    public Device device;
}
