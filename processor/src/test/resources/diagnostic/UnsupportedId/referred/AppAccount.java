package app;

import dev.authadapter.annotation.AuthAccount;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@AuthAccount
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "provider_account_id"}))
public class AppAccount {

    @Id
    @GeneratedValue
    Long id;

    String type;

    @Column(length = 64)
    String provider;

    @Column(name = "provider_account_id")
    String providerAccountId;

    Long userId;

    public AppAccount() {}
}
