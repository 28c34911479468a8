package dev.authadapter.tck.jpa;

import static java.util.Objects.requireNonNull;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.BaseAuthenticator;
import dev.authadapter.entity.BaseSession;
import dev.authadapter.entity.BaseUser;
import dev.authadapter.entity.BaseVerificationToken;
import dev.authadapter.tck.AccountValues;
import dev.authadapter.tck.AuthenticatorHarness;
import dev.authadapter.tck.AuthenticatorValues;
import dev.authadapter.tck.ProviderTokens;
import dev.authadapter.tck.SessionValues;
import dev.authadapter.tck.UserValues;
import dev.authadapter.tck.VerificationTokenValues;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
        implements AuthenticatorHarness<U, String, A, S, V, N> {

    private final DatabaseUnderTest database;
    private final BaseEntities<U, A, S, V, N> entities;
    private final T adapter;
    private final EntityReader reader;

    /**
     * For subclasses.
     *
     * @param database where the adapter works; closed with this harness
     * @param entities the entities of the adapter
     * @param adapter the adapter under test
     */
    protected BaseEntityHarness(DatabaseUnderTest database, BaseEntities<U, A, S, V, N> entities, T adapter) {
        this.database = database;
        this.entities = entities;
        this.adapter = adapter;
        this.reader = new EntityReader(database.entityManagerFactory());
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
    public T adapter() {
        return adapter;
    }

    @Override
    public AuthenticatorStore<String, N> authenticators() {
        return adapter;
    }

    @Override
    public String database() {
        return database.name();
    }

    @Override
    public void clear() {
        reader.deleteAll(entities.types());
    }

    @Override
    public void close() {
        database.close();
    }

    @Override
    public String unknownUserId() {
        return UUID.randomUUID().toString();
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
    public Optional<UserValues<String>> storedUser(String id) {
        return reader.find(entities.user().type(), Map.of("id", id), this::valuesOfUser);
    }

    @Override
    public A account(AccountValues<String> values) {
        A account = entities.account().newInstance();
        account.setUser(reference(values.userId()));
        account.setType(values.type());
        account.setProvider(values.key().provider());
        account.setProviderAccountId(values.key().providerAccountId());
        account.setAccessToken(values.tokens().accessToken());
        account.setRefreshToken(values.tokens().refreshToken());
        account.setIdToken(values.tokens().idToken());
        account.setExpiresAt(values.tokens().expiresAt());
        account.setTokenType(values.tokens().tokenType());
        account.setScope(values.tokens().scope());
        account.setSessionState(values.tokens().sessionState());
        return account;
    }

    @Override
    public AccountValues<String> valuesOfAccount(A account) {
        ProviderTokens tokens = new ProviderTokens(
                account.getAccessToken(),
                account.getRefreshToken(),
                account.getIdToken(),
                account.getExpiresAt(),
                account.getTokenType(),
                account.getScope(),
                account.getSessionState());
        AccountKey key =
                new AccountKey(requireNonNull(account.getProvider()), requireNonNull(account.getProviderAccountId()));
        return new AccountValues<>(idOf(account.getUser()), requireNonNull(account.getType()), key, tokens);
    }

    @Override
    public Optional<AccountValues<String>> storedAccount(AccountKey key) {
        Map<String, String> columns = Map.of("provider", key.provider(), "providerAccountId", key.providerAccountId());
        return reader.find(entities.account().type(), columns, this::valuesOfAccount);
    }

    @Override
    public S session(SessionValues<String> values) {
        S session = entities.session().newInstance();
        session.setUser(reference(values.userId()));
        session.setSessionToken(values.sessionToken());
        session.setExpires(values.expires());
        return session;
    }

    @Override
    public SessionValues<String> valuesOfSession(S session) {
        return new SessionValues<>(
                idOf(session.getUser()),
                requireNonNull(session.getSessionToken()),
                requireNonNull(session.getExpires()));
    }

    @Override
    public Optional<SessionValues<String>> storedSession(String sessionToken) {
        return reader.find(entities.session().type(), Map.of("sessionToken", sessionToken), this::valuesOfSession);
    }

    @Override
    public V verificationToken(VerificationTokenValues values) {
        V token = entities.verificationToken().newInstance();
        token.setIdentifier(values.identifier());
        token.setToken(values.token());
        token.setExpires(values.expires());
        return token;
    }

    @Override
    public VerificationTokenValues valuesOfVerificationToken(V token) {
        return new VerificationTokenValues(
                requireNonNull(token.getIdentifier()),
                requireNonNull(token.getToken()),
                requireNonNull(token.getExpires()));
    }

    @Override
    public Optional<VerificationTokenValues> storedVerificationToken(String identifier, String token) {
        return reader.find(
                entities.verificationToken().type(),
                Map.of("identifier", identifier, "token", token),
                this::valuesOfVerificationToken);
    }

    @Override
    public N authenticator(AuthenticatorValues<String> values) {
        N authenticator = entities.authenticator().newInstance();
        authenticator.setUser(reference(values.userId()));
        authenticator.setCredentialId(values.credentialId());
        authenticator.setProviderAccountId(values.providerAccountId());
        authenticator.setCredentialPublicKey(values.credentialPublicKey());
        authenticator.setCounter(values.counter());
        authenticator.setCredentialDeviceType(values.credentialDeviceType());
        authenticator.setCredentialBackedUp(values.credentialBackedUp());
        authenticator.setTransports(values.transports());
        return authenticator;
    }

    @Override
    public AuthenticatorValues<String> valuesOfAuthenticator(N authenticator) {
        return new AuthenticatorValues<>(
                idOf(authenticator.getUser()),
                requireNonNull(authenticator.getCredentialId()),
                requireNonNull(authenticator.getProviderAccountId()),
                requireNonNull(authenticator.getCredentialPublicKey()),
                authenticator.getCounter(),
                requireNonNull(authenticator.getCredentialDeviceType()),
                authenticator.isCredentialBackedUp(),
                authenticator.getTransports());
    }

    @Override
    public Optional<AuthenticatorValues<String>> storedAuthenticator(String credentialId) {
        return reader.find(
                entities.authenticator().type(), Map.of("credentialId", credentialId), this::valuesOfAuthenticator);
    }

    private @Nullable U reference(@Nullable String userId) {
        if (userId == null) {
            return null;
        }
        U user = entities.user().newInstance();
        user.setId(userId);
        return user;
    }

    private @Nullable String idOf(@Nullable U user) {
        return user == null ? null : user.getId();
    }
}
