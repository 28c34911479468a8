package com.example;

import dev.authadapter.entity.BaseAccount;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

@Entity
@Table(schema = "auth", uniqueConstraints = @UniqueConstraint(columnNames = "provider_account_id"))
public class Connection extends BaseAccount<Account> {

    /** Unidirectional, so it needs a join table of its own. */
    @OneToMany
    private List<Ticket> tickets;
}
