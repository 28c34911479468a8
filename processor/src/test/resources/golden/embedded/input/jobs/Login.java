package jobs;

import dev.authadapter.annotation.AuthAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@AuthAccount
@Entity
public class Login {

    @EmbeddedId
    public Key key;

    @Column(nullable = false)
    public Long userId;

    @Column(nullable = false)
    public String type;

    @Embeddable
    public record Key(String provider, String providerAccountId) {}
}
