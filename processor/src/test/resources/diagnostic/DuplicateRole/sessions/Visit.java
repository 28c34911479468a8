package app;

import dev.authadapter.annotation.AuthSession;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Entity;

@AuthSession
@Entity
public class Visit extends BaseSession<AppUser> {

    public Visit() {}
}
