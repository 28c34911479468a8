package jobs;

import dev.authadapter.annotation.AuthAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@AuthAccount
@Entity
class Login {

    @EmbeddedId
    Key key;

    @Column(nullable = false)
    Long userId;

    @Column(nullable = false)
    String type;

    @Embeddable
    record Key(String provider, String providerAccountId) {}
}
