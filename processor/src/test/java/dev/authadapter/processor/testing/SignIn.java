package dev.authadapter.processor.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthPlan;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.Patch;
import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.BaseAuthenticator;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Uses a freshly compiled adapter on a database made from the schema that was generated with it: every store once, from the
 * first token to the deletion of the user. A subclass is compiled together with the entities and makes and reads them.
 *
 * @param <U> the user entity
 * @param <I> the type of its identifier
 * @param <A> the account entity
 * @param <S> the session entity
 * @param <V> the verification token entity
 */
public abstract class SignIn<U, I, A, S, V> {

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final AccountKey KEY = new AccountKey("github", "1815");
    private static final String EMAIL = "ada@example.com";
    private static final String TOKEN = "token";

    /** Where the entities are loaded from. */
    protected ClassLoader classes() {
        return getClass().getClassLoader();
    }

    /** The entities of the adapter: {@code entities()} of the adapter's class. */
    protected abstract List<Class<?>> entities();

    /** The entities of the application that the adapter has nothing to do with; their tables are the project's. */
    protected List<Class<?>> others() {
        return List.of();
    }

    /** Settings of the persistence unit beyond the usual ones. */
    protected Map<String, Object> settings() {
        return Map.of();
    }

    protected abstract AuthAdapter<U, I, A, S, V> open(EntityManagerFactory factory);

    /** A user with an address, with a value in each property of the application's own. */
    protected abstract U newUser(String email);

    protected abstract I id(U user);

    protected abstract String email(U user);

    /** The properties of the application's own, in any order; arrays are compared by their elements. */
    protected List<?> own(U user) {
        return List.of();
    }

    /** Changes some properties. */
    protected abstract Patch<U> patch();

    /** What {@link #own} is of a user that {@link #newUser} made and {@link #patch} changed. */
    protected abstract List<?> patched();

    /** Why users are stored by Hibernate's own sessions: the beginning of the reason. Nothing if direct statements do it. */
    protected Optional<String> reason() {
        return Optional.empty();
    }

    /** An account that is not yet linked. Those that extend the base class are made here. */
    @SuppressWarnings("unchecked") // the account of the adapter is what the list has there
    protected A newAccount(AccountKey key) {
        BaseAccount<?> account = newInstance(BaseAccount.class);
        account.setType("oauth");
        account.setProvider(key.provider());
        account.setProviderAccountId(key.providerAccountId());
        return (A) account;
    }

    /** A session of the application's own class with more than token and expiry, if it has one. */
    protected Optional<S> newSession(String token, Instant expires) {
        return Optional.empty();
    }

    /** A passkey that belongs to nobody yet. Those that extend the base class are made here. */
    protected Object newPasskey(String credentialId) {
        BaseAuthenticator<?> passkey = newInstance(BaseAuthenticator.class);
        passkey.setCredentialId(credentialId);
        passkey.setProviderAccountId(credentialId);
        passkey.setCredentialPublicKey("key");
        passkey.setCredentialDeviceType("singleDevice");
        return passkey;
    }

    /**
     * Signs in.
     *
     * @param tables statements that make the tables of {@link #others}
     * @param schema the generated schema
     */
    public final void run(String tables, String schema) {
        run(tables, schema, settings(), plan -> assertPlanned(plan.get(0)));
    }

    /**
     * Signs in with all entities stored by Hibernate's own sessions.
     *
     * @param tables statements that make the tables of {@link #others}
     * @param schema the generated schema
     */
    public final void runOnOrm(String tables, String schema) {
        Map<String, Object> settings = new HashMap<>(settings());
        settings.put("authadapter.engine", "orm");
        run(
                tables,
                schema,
                settings,
                plan -> assertThat(plan)
                        .extracting(AuthPlan.Role::implementation)
                        .containsOnly(AuthPlan.Implementation.ORM));
    }

    private void run(
            String tables, String schema, Map<String, Object> settings, Consumer<List<AuthPlan.Role>> planned) {
        try (FreshDatabase database = new FreshDatabase(classes(), tables, schema);
                EntityManagerFactory factory = database.open(entities(), others(), settings)) {
            AuthAdapter<U, I, A, S, V> adapter = open(factory);
            planned.accept(adapter.plan().roles());
            useTokens(adapter);
            I id = register(adapter);
            useSessions(adapter, id);
            passkeys(adapter).ifPresent(passkeys -> usePasskeys(passkeys, id));
            delete(adapter, id);
        }
    }

    private void assertPlanned(AuthPlan.Role user) {
        reason().ifPresentOrElse(
                        reason -> assertThat(user.reasons())
                                .singleElement()
                                .asString()
                                .startsWith(reason),
                        () -> assertThat(user.implementation()).isEqualTo(AuthPlan.Implementation.DIRECT));
    }

    private void useTokens(AuthAdapter<U, I, A, S, V> adapter) {
        adapter.createVerificationToken(EMAIL, TOKEN, LATER);
        assertThat(adapter.useVerificationToken(EMAIL, TOKEN)).isPresent();
        assertThat(adapter.useVerificationToken(EMAIL, TOKEN)).isEmpty();
    }

    private I register(AuthAdapter<U, I, A, S, V> adapter) {
        U created = newUser(EMAIL);
        List<?> own = own(created);
        I id = id(adapter.createUser(created));
        adapter.linkAccount(id, newAccount(KEY));
        U found = adapter.getUserByAccount(KEY).orElseThrow();
        assertThat(id(found)).isEqualTo(id);
        assertThat(email(found)).isEqualTo(EMAIL);
        assertSame(own(found), own);
        assertThat(id(adapter.getUserByEmail(EMAIL).orElseThrow())).isEqualTo(id);
        assertSame(own(adapter.updateUser(id, patch())), patched());
        assertSame(own(adapter.getUser(id).orElseThrow()), patched());
        return id;
    }

    private static void assertSame(List<?> actual, List<?> expected) {
        assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
    }

    private void useSessions(AuthAdapter<U, I, A, S, V> adapter, I id) {
        newSession(TOKEN, LATER)
                .ifPresentOrElse(
                        session -> adapter.createSession(id, session), () -> adapter.createSession(id, TOKEN, LATER));
        U user = adapter.findActiveSession(TOKEN, LATER.minusSeconds(1))
                .orElseThrow()
                .user();
        assertThat(id(user)).isEqualTo(id);
        assertSame(own(user), patched());
        assertThat(adapter.findActiveSession(TOKEN, LATER)).isEmpty();
    }

    @SuppressWarnings("unchecked") // an adapter with passkeys has them for its own user
    private Optional<AuthenticatorStore<I, Object>> passkeys(Object adapter) {
        return adapter instanceof AuthenticatorStore<?, ?> store
                ? Optional.of((AuthenticatorStore<I, Object>) store)
                : Optional.empty();
    }

    private void usePasskeys(AuthenticatorStore<I, Object> passkeys, I id) {
        passkeys.createAuthenticator(id, newPasskey("credential"));
        passkeys.updateAuthenticatorCounter("credential", 7);
        assertThat(passkeys.listAuthenticatorsByUserId(id)).hasSize(1);
    }

    private void delete(AuthAdapter<U, I, A, S, V> adapter, I id) {
        assertThat(adapter.deleteUser(id)).isPresent();
        assertThat(adapter.getSessionAndUser(TOKEN)).isEmpty();
        assertThat(adapter.getAccount(KEY)).isEmpty();
        assertThat(adapter.getUser(id)).isEmpty();
        passkeys(adapter)
                .ifPresent(passkeys ->
                        assertThat(passkeys.getAuthenticator("credential")).isEmpty());
    }

    private <T> T newInstance(Class<T> base) {
        try {
            var constructor = entities().stream()
                    .filter(base::isAssignableFrom)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no entity extends " + base.getSimpleName()))
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
            return requireNonNull(base.cast(constructor.newInstance()));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
