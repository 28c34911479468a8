package shop;

import dev.authadapter.annotation.AuthAccount;
import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.User;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

/** An account with a date of the application's own; the user is the library's. */
@AuthAccount
@Entity
@Table(
        name = "customer_account",
        uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "provider_account_id"}))
public class CustomerAccount extends BaseAccount<User> {

    LocalDate linkedOn;

    /** Makes an account. */
    public CustomerAccount() {}
}
