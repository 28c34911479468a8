package dev.authadapter.tck.jpa;

import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.BaseAuthenticator;
import dev.authadapter.entity.BaseSession;
import dev.authadapter.entity.BaseUser;
import dev.authadapter.entity.BaseVerificationToken;
import dev.authadapter.tck.UserValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A harness for an adapter whose entities extend the base classes. A subclass gives the entities, the adapter and the
 * patches; if the user has properties of its own, it overrides {@link #customUserProperties()},
 * {@link #writeCustom(BaseUser, Map)} and {@link #readCustom(BaseUser)} as well.
 *
 * @param <U> the user entity
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 * @param <N> the authenticator entity
 * @param <T> the adapter
 */
public abstract class BaseEntityHarness<
                U extends BaseUser,
                A extends BaseAccount<U>,
                S extends BaseSession<U>,
                V extends BaseVerificationToken,
                N extends BaseAuthenticator<U>,
                T extends AuthAdapter<U, String, A, S, V> & AuthenticatorStore<String, N>>
        extends OwnUserHarness<U, A, S, V, N, T> {

    private final BaseEntities<U, A, S, V, N> entities;

    /**
     * For subclasses.
     *
     * @param database where the adapter works; closed with this harness
     * @param entities the entities of the adapter
     * @param adapter the adapter under test
     */
    protected BaseEntityHarness(DatabaseUnderTest database, BaseEntities<U, A, S, V, N> entities, T adapter) {
        super(database, entities, adapter);
        this.entities = entities;
    }

    /**
     * Writes the properties that the user has beyond {@link BaseUser}; none by default.
     *
     * @param user the entity
     * @param properties what {@link #customUserProperties()} returned
     */
    protected void writeCustom(U user, Map<String, ?> properties) {}

    /**
     * Reads the properties that the user has beyond {@link BaseUser}; none by default.
     *
     * @param user the entity
     * @return by the same names as {@link #customUserProperties()}
     */
    protected Map<String, ?> readCustom(U user) {
        return Map.of();
    }

    @Override
    public U user(UserValues<String> values) {
        U user = entities.user().newInstance();
        user.setId(values.id());
        user.setName(values.name());
        user.setEmail(values.email());
        user.setEmailVerified(values.emailVerified());
        user.setImage(values.image());
        writeCustom(user, values.custom());
        return user;
    }

    @Override
    public UserValues<String> valuesOfUser(U user) {
        return new UserValues<>(
                user.getId(),
                user.getName(),
                user.getEmail(),
                user.getEmailVerified(),
                user.getImage(),
                readCustom(user));
    }

    @Override
    protected U reference(String id) {
        U user = entities.user().newInstance();
        user.setId(id);
        return user;
    }

    @Override
    protected @Nullable String idOf(U user) {
        return user.getId();
    }
}
