package desk;

import dev.authadapter.annotation.AuthAccount;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** An account that holds the identifier of its user and no relation, and the least an account must have. */
@AuthAccount
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "providerAccountId"}))
public class AgentAccount {

    @Id
    String id;

    Long userId;

    String type;

    String provider;

    String providerAccountId;

    /** Makes an account. */
    public AgentAccount() {}
}
