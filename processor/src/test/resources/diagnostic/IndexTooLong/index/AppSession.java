package app;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@AuthSession
@Entity
@Table(indexes = @Index(name = "by_device", columnList = "user_id, address, device, since"))
public class AppSession {

    @Id
    String id;

    @ManyToOne
    AppUser user;

    @Column(unique = true)
    String sessionToken;

    Instant expires;

    @Column(length = 40)
    String address;

    @Column(length = 2000)
    String device;

    Long since;

    public AppSession() {}
}
