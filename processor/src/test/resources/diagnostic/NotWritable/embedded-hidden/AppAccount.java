package app;

import dev.authadapter.annotation.AuthAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@AuthAccount
@Entity
public class AppAccount {

    @EmbeddedId
    Key key;

    @Column(nullable = false)
    String userId;

    String type;

    @Embeddable
    public static class Key {

        String provider;

        String providerAccountId;

        private Key() {}

        public static Key of(String provider, String providerAccountId) {
            Key key = new Key();
            key.provider = provider;
            key.providerAccountId = providerAccountId;
            return key;
        }
    }
}
