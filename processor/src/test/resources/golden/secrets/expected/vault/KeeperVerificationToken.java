package vault;

import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.BaseVerificationToken;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import javax.annotation.processing.Generated;

/**
 * A one-time token.
 */
@Entity
@Table(
        name = "auth_verification_token",
        indexes = @Index(name = "ix_auth_verification_token_expires", columnList = "expires")
)
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public class KeeperVerificationToken extends BaseVerificationToken {
    /**
     * Makes a one-time token without properties.
     */
    public KeeperVerificationToken() {
    }
}
