package dev.authadapter.examples.customuser;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

/** A bank account: an entity of the application that happens to be called as one of the contract is. */
@Entity
public class Account {

    @Id
    private String iban;

    private BigDecimal balance = BigDecimal.ZERO;

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public BigDecimal getBalance() {
        return balance;
    }

    public void setBalance(BigDecimal balance) {
        this.balance = balance;
    }
}
