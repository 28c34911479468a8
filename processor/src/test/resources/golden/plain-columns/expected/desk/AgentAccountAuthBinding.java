package desk;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.AccountBinding;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link AgentAccount}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class AgentAccountAuthBinding {
    static final Property<AgentAccount, Long> USER_ID = Property.of(
            "userId", Long.class, entity -> entity.userId,
            (entity, value) -> entity.userId = value);

    static final Property<AgentAccount, String> TYPE = Property.of(
            "type", String.class, entity -> entity.type, (entity, value) -> entity.type = value);

    static final Property<AgentAccount, String> PROVIDER = Property.of(
            "provider", String.class, entity -> entity.provider,
            (entity, value) -> entity.provider = value);

    static final Property<AgentAccount, String> PROVIDER_ACCOUNT_ID = Property.of(
            "providerAccountId", String.class, entity -> entity.providerAccountId,
            (entity, value) -> entity.providerAccountId = value);

    static final Property<AgentAccount, String> ID = Property.of(
            "id", String.class, entity -> entity.id, (entity, value) -> entity.id = value);

    static final AccountBinding<AgentAccount, Agent, Long> BINDING = new AccountBinding<>(
            new EntityBinding<>(
                    AgentAccount.class,
                    AgentAccount::new,
                    List.of(USER_ID, TYPE, PROVIDER, PROVIDER_ACCOUNT_ID, ID)),
            new Owner.IdColumn<>(USER_ID),
            PROVIDER,
            PROVIDER_ACCOUNT_ID,
            List.of());

    private AgentAccountAuthBinding() {
    }
}
