package vault;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.engine.SessionBinding;
import dev.authadapter.engine.TimeProperty;
import dev.authadapter.engine.TokenProperty;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link KeeperVisit}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class KeeperVisitAuthBinding {
    static final Property<KeeperVisit, Keeper> USER = Property.of(
            "user", Keeper.class, KeeperVisit::getUser, KeeperVisit::setUser);

    static final Property<KeeperVisit, String> SESSION_TOKEN = Property.of(
            "sessionToken", String.class, KeeperVisit::getSessionToken,
            KeeperVisit::setSessionToken);

    static final Property<KeeperVisit, Instant> EXPIRES = Property.of(
            "expires", Instant.class, KeeperVisit::getExpires, KeeperVisit::setExpires);

    static final Property<KeeperVisit, String> ID = Property.of(
            "id", String.class, KeeperVisit::getId, KeeperVisit::setId);

    static final SessionBinding<KeeperVisit, Keeper, String> BINDING = new SessionBinding<>(
            new EntityBinding<>(
                    KeeperVisit.class,
                    KeeperVisit::new,
                    List.of(USER, SESSION_TOKEN, EXPIRES, ID)),
            new Owner.Relation<>(USER, KeeperAuthBinding.BINDING),
            TokenProperty.ofSha256(SESSION_TOKEN).migratingOnRead(),
            TimeProperty.ofInstant(EXPIRES));

    private KeeperVisitAuthBinding() {
    }
}
