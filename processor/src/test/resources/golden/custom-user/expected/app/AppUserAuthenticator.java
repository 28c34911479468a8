package app;

import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.BaseAuthenticator;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import javax.annotation.processing.Generated;

/**
 * A passkey of {@link AppUser}.
 */
@Entity
@Table(
        name = "auth_authenticator",
        indexes = @Index(name = "ix_auth_authenticator_user_id", columnList = "user_id")
)
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
public class AppUserAuthenticator extends BaseAuthenticator<AppUser> {
    /**
     * Makes a passkey without properties.
     */
    public AppUserAuthenticator() {
    }
}
