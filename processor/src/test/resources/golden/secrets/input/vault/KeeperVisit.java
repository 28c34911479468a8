package vault;

import dev.authadapter.annotation.AuthSession;
import dev.authadapter.annotation.TokenStorage;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Entity;

/** A session that says itself what is kept of its token. */
@AuthSession(tokenStorage = TokenStorage.SHA256)
@Entity
public class KeeperVisit extends BaseSession<Keeper> {

    /** Makes a session. */
    public KeeperVisit() {}
}
