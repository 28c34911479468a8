package dev.authadapter.processor.compiler;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.BaseAuthenticator;
import dev.authadapter.entity.BaseSession;
import dev.authadapter.entity.BaseUser;
import dev.authadapter.entity.BaseVerificationToken;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;

/**
 * Uses a freshly compiled adapter, whose entities extend the base classes, on a database made from the schema that was
 * generated with it: every store once, from the first token to the deletion of the user.
 */
final class SignIn {

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private final Class<?> type;
    private final List<? extends Class<?>> entities;

    /**
     * Prepares a run.
     *
     * @param type the adapter
     * @param entities its entities, in the order of the roles
     */
    SignIn(Class<?> type, List<? extends Class<?>> entities) {
        this.type = type;
        this.entities = entities;
    }

    void run() throws Exception {
        Database.of(
                type,
                factory -> use(type.getConstructor(EntityManagerFactory.class).newInstance(factory)));
    }

    // The entities are known by their base classes only, since they were compiled a moment ago.
    @SuppressWarnings("unchecked")
    private void use(Object adapter) throws Exception {
        AuthAdapter<BaseUser, String, BaseAccount<BaseUser>, BaseSession<BaseUser>, BaseVerificationToken> stores =
                (AuthAdapter<BaseUser, String, BaseAccount<BaseUser>, BaseSession<BaseUser>, BaseVerificationToken>)
                        adapter;
        stores.createVerificationToken("ada@example.com", "secret", LATER);
        assertThat(stores.useVerificationToken("ada@example.com", "secret")).isPresent();
        assertThat(stores.useVerificationToken("ada@example.com", "secret")).isEmpty();

        BaseUser user = newInstance(0, BaseUser.class);
        user.setEmail("ada@example.com");
        String id = requireNonNull(stores.createUser(user).getId());
        AccountKey key = new AccountKey("github", "1815");
        stores.linkAccount(id, account(key));
        assertThat(stores.getUserByAccount(key).orElseThrow().getEmail()).isEqualTo("ada@example.com");
        stores.createSession(id, "token", LATER);
        assertThat(stores.getSessionAndUser("token").orElseThrow().user().getId())
                .isEqualTo(id);

        AuthenticatorStore<String, BaseAuthenticator<BaseUser>> passkeys =
                (AuthenticatorStore<String, BaseAuthenticator<BaseUser>>) adapter;
        passkeys.createAuthenticator(id, authenticator());
        assertThat(passkeys.updateAuthenticatorCounter("credential", 7).getCounter())
                .isEqualTo(7);

        stores.deleteUser(id);
        assertThat(stores.getSessionAndUser("token")).isEmpty();
        assertThat(stores.getAccount(key)).isEmpty();
        assertThat(passkeys.getAuthenticator("credential")).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private BaseAccount<BaseUser> account(AccountKey key) throws Exception {
        BaseAccount<BaseUser> account = newInstance(1, BaseAccount.class);
        account.setType("oauth");
        account.setProvider(key.provider());
        account.setProviderAccountId(key.providerAccountId());
        return account;
    }

    @SuppressWarnings("unchecked")
    private BaseAuthenticator<BaseUser> authenticator() throws Exception {
        BaseAuthenticator<BaseUser> authenticator = newInstance(4, BaseAuthenticator.class);
        authenticator.setCredentialId("credential");
        authenticator.setProviderAccountId("credential");
        authenticator.setCredentialPublicKey("key");
        authenticator.setCredentialDeviceType("singleDevice");
        return authenticator;
    }

    private <T> T newInstance(int role, Class<T> base) throws Exception {
        return base.cast(entities.get(role).getConstructor().newInstance());
    }
}
