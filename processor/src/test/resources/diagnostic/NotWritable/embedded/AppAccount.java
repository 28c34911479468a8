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

        private Key(String line) {
            provider = line.substring(0, line.indexOf('/'));
            providerAccountId = line.substring(line.indexOf('/') + 1);
        }

        public static Key of(String line) {
            return new Key(line);
        }
    }
}
