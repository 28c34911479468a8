package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDateTime;

@AuthSession
@Entity
public class AppSession {

    @Id Long id;

    @Column(unique = true)
    String sessionToken;

    @SuppressWarnings("auth:LocalTiem")
    LocalDateTime expires;

    @ManyToOne AppUser user;
}
