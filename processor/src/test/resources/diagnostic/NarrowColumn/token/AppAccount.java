package app;

import dev.authadapter.annotation.AuthAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@AuthAccount
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "provider_account_id"}))
public class AppAccount {

    @Id
    String id;

    @ManyToOne
    AppUser user;

    String type;

    String provider;

    @Column(name = "provider_account_id")
    String providerAccountId;

    @Column(length = 1024)
    String accessToken;

    @Column(columnDefinition = "varchar(1024)")
    String refreshToken;

    @SuppressWarnings("auth:NarrowColumn")
    String idToken;

    @Column(length = 256)
    String scope;

    public AppAccount() {}
}
