package vault;

import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.BaseAccount;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import javax.annotation.processing.Generated;

/**
 * A linked account of {@link Keeper}.
 */
@Entity
@Table(
        name = "auth_account",
        uniqueConstraints = @UniqueConstraint(name = "uk_auth_account_provider", columnNames = {"provider", "provider_account_id"}),
        indexes = @Index(name = "ix_auth_account_user_id", columnList = "user_id")
)
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public class KeeperAccount extends BaseAccount<Keeper> {
    /**
     * Makes a linked account without properties.
     */
    public KeeperAccount() {
    }
}
