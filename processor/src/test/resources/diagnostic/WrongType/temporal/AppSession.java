package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;

@AuthSession
@Entity
public class AppSession {

    @Id Long id;

    @Column(unique = true)
    String sessionToken;

    @Temporal(TemporalType.DATE)
    Date expires;

    @ManyToOne AppUser user;
}
