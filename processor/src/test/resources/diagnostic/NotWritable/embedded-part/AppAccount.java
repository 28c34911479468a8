package app;

import dev.authadapter.annotation.AuthAccount;
import dev.authadapter.annotation.AuthProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@AuthAccount
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "providerAccountId"}))
public class AppAccount {

    @Id
    String id;

    @Embedded
    Key key;

    @Column(nullable = false)
    String userId;

    String type;

    @Embeddable
    public static class Key {

        @AuthProperty("provider")
        private String provider;

        @AuthProperty("providerAccountId")
        private String providerAccountId;

        public String getProvider() {
            return provider;
        }

        public String getProviderAccountId() {
            return providerAccountId;
        }

        public void setProviderAccountId(String providerAccountId) {
            this.providerAccountId = providerAccountId;
        }
    }
}
