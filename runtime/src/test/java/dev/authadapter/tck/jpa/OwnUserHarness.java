package dev.authadapter.tck.jpa;

import static java.util.Objects.requireNonNull;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.ProviderTokens;
import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.BaseAuthenticator;
import dev.authadapter.entity.BaseSession;
import dev.authadapter.entity.BaseVerificationToken;
import dev.authadapter.tck.AccountValues;
import dev.authadapter.tck.AuthenticatorHarness;
import dev.authadapter.tck.AuthenticatorValues;
import dev.authadapter.tck.SessionValues;
import dev.authadapter.tck.UserValues;
import dev.authadapter.tck.VerificationTokenValues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A harness for an adapter with a user entity of any kind, whose other entities extend the base classes, as the generated
 * ones do. A subclass gives the entities, the adapter, the patches, and how to make and read a user.
 *
 * @param <U> the user entity
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 * @param <N> the authenticator entity
 * @param <T> the adapter
 */
public abstract class OwnUserHarness<
                U,
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
    protected OwnUserHarness(DatabaseUnderTest database, BaseEntities<U, A, S, V, N> entities, T adapter) {
        this.database = database;
        this.entities = entities;
        this.adapter = adapter;
        this.reader = new EntityReader(database.entityManagerFactory());
    }

    /**
     * A user of which only the identifier is known, to stand in a relation.
     *
     * @param id the identifier
     * @return a new instance
     */
    protected abstract U reference(String id);

    /**
     * The identifier of a user.
     *
     * @param user the entity
     * @return the identifier, or null if it has none
     */
    protected abstract @Nullable String idOf(U user);

    /**
     * What the database holds of a token: its SHA-256 digest, as an adapter keeps it unless it is told otherwise.
     *
     * @param token what is presented
     * @return what its row holds
     */
    protected String stored(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    public Optional<List<String>> dump() {
        boolean isPlain = stored("token").equals("token");
        return isPlain ? Optional.empty() : Optional.of(database.dump());
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
    public Optional<UserValues<String>> storedUser(String id) {
        return reader.find(entities.user().type(), Map.of("id", id), this::valuesOfUser);
    }

    @Override
    public A account(AccountValues<String> values) {
        A account = entities.account().newInstance();
        account.setUser(referenceOrNull(values.userId()));
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
        return new AccountValues<>(
                idOrNull(account.getUser()),
                requireNonNull(account.getType()),
                key,
                tokens,
                identifier(account.getId()));
    }

    @Override
    public Optional<AccountValues<String>> storedAccount(AccountKey key) {
        Map<String, String> columns = Map.of("provider", key.provider(), "providerAccountId", key.providerAccountId());
        return reader.find(entities.account().type(), columns, this::valuesOfAccount);
    }

    @Override
    public S session(SessionValues<String> values) {
        S session = entities.session().newInstance();
        session.setUser(referenceOrNull(values.userId()));
        session.setSessionToken(values.sessionToken());
        session.setExpires(values.expires());
        return session;
    }

    @Override
    public SessionValues<String> valuesOfSession(S session) {
        return new SessionValues<>(
                idOrNull(session.getUser()),
                requireNonNull(session.getSessionToken()),
                requireNonNull(session.getExpires()),
                identifier(session.getId()));
    }

    @Override
    public Optional<SessionValues<String>> storedSession(String sessionToken) {
        return reader.find(
                        entities.session().type(), Map.of("sessionToken", stored(sessionToken)), this::valuesOfSession)
                .map(values -> values.withSessionToken(sessionToken));
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
                        Map.of("identifier", identifier, "token", stored(token)),
                        this::valuesOfVerificationToken)
                .map(values -> values.withToken(token));
    }

    @Override
    public N authenticator(AuthenticatorValues<String> values) {
        N authenticator = entities.authenticator().newInstance();
        authenticator.setUser(referenceOrNull(values.userId()));
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
                idOrNull(authenticator.getUser()),
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

    private static Map<String, String> identifier(@Nullable String id) {
        return id == null ? Map.of() : Map.of("id", id);
    }

    private @Nullable U referenceOrNull(@Nullable String userId) {
        return userId == null ? null : reference(userId);
    }

    private @Nullable String idOrNull(@Nullable U user) {
        return user == null ? null : idOf(user);
    }
}
