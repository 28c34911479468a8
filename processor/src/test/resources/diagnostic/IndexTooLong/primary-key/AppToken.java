package app;

import dev.authadapter.annotation.AuthVerificationToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

@AuthVerificationToken
@Entity
@IdClass(AppToken.Key.class)
public class AppToken {

    @Id
    String identifier;

    @Id
    @Column(length = 700)
    String token;

    Instant expires;

    public AppToken() {}

    public record Key(String identifier, String token) implements Serializable {}
}
