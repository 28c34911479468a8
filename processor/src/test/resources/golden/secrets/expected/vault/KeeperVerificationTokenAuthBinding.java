package vault;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.TimeProperty;
import dev.authadapter.engine.TokenProperty;
import dev.authadapter.engine.VerificationTokenBinding;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link KeeperVerificationToken}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class KeeperVerificationTokenAuthBinding {
    static final Property<KeeperVerificationToken, String> IDENTIFIER = Property.of(
            "identifier", String.class, KeeperVerificationToken::getIdentifier,
            KeeperVerificationToken::setIdentifier);

    static final Property<KeeperVerificationToken, String> TOKEN = Property.of(
            "token", String.class, KeeperVerificationToken::getToken,
            KeeperVerificationToken::setToken);

    static final Property<KeeperVerificationToken, Instant> EXPIRES = Property.of(
            "expires", Instant.class, KeeperVerificationToken::getExpires,
            KeeperVerificationToken::setExpires);

    static final VerificationTokenBinding<KeeperVerificationToken> BINDING = new VerificationTokenBinding<>(
            new EntityBinding<>(
                    KeeperVerificationToken.class,
                    KeeperVerificationToken::new,
                    List.of(IDENTIFIER, TOKEN, EXPIRES)),
            IDENTIFIER,
            TokenProperty.ofHmacSha256(TOKEN).migratingOnRead(),
            TimeProperty.ofInstant(EXPIRES));

    private KeeperVerificationTokenAuthBinding() {
    }
}
