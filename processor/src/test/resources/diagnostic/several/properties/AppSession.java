package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;

@AuthSession
@Entity
public class AppSession {

    @Id
    String id;

    @ManyToOne
    AppUser user;

    LocalDateTime expires;

    public AppSession() {}
}
