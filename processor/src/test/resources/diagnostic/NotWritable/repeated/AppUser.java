package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@AuthUser
@Entity
@Table(name = "app_user", uniqueConstraints = @UniqueConstraint(columnNames = "email"))
public class AppUser extends dev.authadapter.entity.BaseUser {

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
    @AttributeOverride(name = "town", column = @Column(name = "billing_town"))
    private Address billing;

    public AppUser() {}

    public Address getBilling() {
        return billing;
    }

    @Embeddable
    public static class Address {

        private String street;
        private String town;

        public Address() {}
    }
}
