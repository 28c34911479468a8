package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AuthKeys;
import dev.authadapter.DecryptionException;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the database holds of encrypted values, and what becomes of those that were tampered with. On one database, since to
 * each an encrypted value is a text like any other.
 */
@MethodSource("onH2")
final class EncryptedValuesTest extends DefaultEntities {

    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");
    private static final AuthKeys KEYS = EncryptedStores.KEYS;

    static Stream<Variant> onH2() {
        return variants().filter(variant -> variant.database() == TestDatabase.H2);
    }

    @Test
    void providerTokens_areEncrypted_andCallersHaveThem() throws Exception {
        EncryptedStores stores = EncryptedStores.of(factory, KEYS);
        Account account = account("gho_access");

        assertThat(stores.accounts().linkAccount(adapter.newUser().getId(), account))
                .isSameAs(account)
                .returns("gho_access", Account::getAccessToken);
        String stored = stored(account, "access_token");
        assertThat(stored).startsWith("{enc:v1:k1}").doesNotContain("gho_");
        assertThat(decryptedByHand(account, stored)).isEqualTo("gho_access");
        assertThat(stored(account, "refresh_token")).isNull();
        assertThat(stores.accounts().getAccount(keyOf(account)).map(Account::getAccessToken))
                .contains("gho_access");
        assertThat(stores.accounts().unlinkAccount(keyOf(account)).getAccessToken())
                .isEqualTo("gho_access");
    }

    @Test
    void sameValue_isNeverStoredTwiceTheSame() {
        Account account = account("same");
        account.setRefreshToken("same");
        link(account);

        assertThat(stored(account, "access_token")).isNotEqualTo(stored(account, "refresh_token"));
    }

    @Test
    void valueOfAnotherRowOrColumn_isRefused() {
        Account mine = account("mine");
        mine.setRefreshToken("refresh");
        Account other = account("secret-of-other");
        link(mine);
        link(other);

        store(mine, "access_token", stored(other, "access_token"));
        assertRefused(mine);
        store(mine, "access_token", stored(mine, "refresh_token"));
        assertRefused(mine);
    }

    @Test
    void changedValue_isRefused() {
        Account account = account("token");
        link(account);
        String stored = stored(account, "access_token");

        int bit = stored.indexOf('}') + 20;
        char changed = stored.charAt(bit) == 'A' ? 'B' : 'A';
        store(account, "access_token", stored.substring(0, bit) + changed + stored.substring(bit + 1));
        assertRefused(account);
        for (String broken :
                List.of("{enc:v1:k1}", "{enc:v1:k1}AAAA", "{enc:v1:", "{enc:v1:k 1}AAAA", "{enc:v1:k1}A")) {
            store(account, "access_token", broken);
            assertRefused(account);
        }
    }

    @Test
    void deletedRow_thatCannotBeDecrypted_isReturnedWithoutTheValue() {
        Account account = account("token");
        link(account);
        store(account, "access_token", "{enc:v1:k1}AAAA");

        assertThat(EncryptedStores.of(factory, KEYS)
                        .accounts()
                        .unlinkAccount(keyOf(account))
                        .getAccessToken())
                .isNull();
        assertThat(adapter.accounts().getAccount(keyOf(account))).isEmpty();
    }

    @Test
    void plaintextFromBefore_isReadAndNewValuesAreEncrypted() {
        String hex = "0123456789abcdef0123456789abcdef01234567";
        Account account = account(hex);
        User user = adapter.newUser();
        adapter.accounts().linkAccount(user.getId(), account);
        EncryptedStores stores = EncryptedStores.of(factory, KEYS);

        assertThat(stores.accounts().getAccount(keyOf(account)).map(Account::getAccessToken))
                .contains(hex);
        stores.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ann"));
        assertThat(storedName(user)).startsWith("{enc:v1:k1}");
    }

    @Test
    void plaintext_isRefusedByWhoSaysSo_andNeverKeepsARowFromBeingDeleted() {
        Account account = account("put there by somebody else");
        adapter.accounts().linkAccount(adapter.newUser().getId(), account);
        EncryptedStores stores = EncryptedStores.of(factory, KEYS.refusingPlaintext());

        assertThatThrownBy(() -> stores.accounts().getAccount(keyOf(account)))
                .isInstanceOf(DecryptionException.class)
                .hasMessageStartingWith("'Account.accessToken' is stored in plain")
                .message()
                .doesNotContain("somebody else");
        assertThat(stores.accounts().unlinkAccountWithTokens(keyOf(account)).getAccessToken())
                .isNull();
        Account encrypted = account("token");
        link(encrypted);
        assertThat(stores.accounts().getAccount(keyOf(encrypted)).map(Account::getAccessToken))
                .contains("token");
    }

    @Test
    void valuesOfUsers_areEncryptedByEveryOperation() {
        EncryptedStores stores = EncryptedStores.of(factory, KEYS);
        User user = TestAdapter.user();
        user.setName("Ann");
        assertThat(stores.users().createUser(user).getName()).isEqualTo("Ann");
        assertThat(storedName(user)).startsWith("{enc:v1:k1}");
        Account account = account("token");
        stores.accounts().linkAccount(user.getId(), account);
        Session session = stores.sessions().createSession(user.getId(), TestAdapter.unique(), EXPIRY);

        assertThat(stores.users().getUser(user.getId()).map(User::getName)).contains("Ann");
        assertThat(stores.users().getUserByEmail(user.getEmail()).map(User::getName))
                .contains("Ann");
        assertThat(stores.accounts().getUserByAccount(keyOf(account)).map(User::getName))
                .contains("Ann");
        assertThat(stores.sessions()
                        .getSessionAndUser(session.getSessionToken())
                        .map(found -> found.user().getName()))
                .contains("Ann");
        assertThat(stores.users()
                        .updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Bea"))
                        .getName())
                .isEqualTo("Bea");
        assertThat(storedName(user)).startsWith("{enc:v1:k1}");
        assertThat(stores.users()
                        .updateUser(user.getId(), new TestPatch<User>().with(Users.IMAGE, "i"))
                        .getName())
                .isEqualTo("Bea");
        assertThat(stores.users().deleteUser(user.getId()).map(User::getName)).contains("Bea");
    }

    @Test
    void registration_encrypts() {
        EncryptedStores stores = EncryptedStores.of(factory, KEYS);
        User user = TestAdapter.user();
        user.setName("Ann");
        Account account = account("token");

        stores.engine()
                .registrations(stores.users(), stores.accounts(), stores.sessions())
                .registerWithAccount(user, account);

        assertThat(user.getName()).isEqualTo("Ann");
        assertThat(account.getAccessToken()).isEqualTo("token");
        assertThat(storedName(user)).startsWith("{enc:v1:k1}");
        assertThat(stored(account, "access_token")).startsWith("{enc:v1:k1}");
        assertThat(stores.users().getUser(user.getId()).map(User::getName)).contains("Ann");
        assertThat(stores.accounts().getAccount(keyOf(account)).map(Account::getAccessToken))
                .contains("token");
    }

    @Test
    void refusedRow_keepsItsValues() {
        EncryptedStores stores = EncryptedStores.of(factory, KEYS);
        Account account = account("token");
        link(account);
        Account again = account("token");
        again.setProviderAccountId(account.getProviderAccountId());
        User twin = TestAdapter.user();
        twin.setEmail(adapter.newUser().getEmail());
        twin.setName("Ann");

        assertThatThrownBy(() -> stores.accounts().linkAccount(adapter.newUser().getId(), again))
                .isInstanceOf(AccountAlreadyLinkedException.class);
        assertThat(again.getAccessToken()).isEqualTo("token");
        assertThatThrownBy(() -> stores.users().createUser(twin)).isInstanceOf(DuplicateEmailException.class);
        assertThat(twin).returns("Ann", User::getName).returns(null, User::getId);
        again.setProviderAccountId(TestAdapter.unique());
        again.setAccessToken("\ud800");
        assertThatThrownBy(() -> stores.accounts().linkAccount(adapter.newUser().getId(), again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'Account.accessToken' holds half a surrogate pair");
    }

    private void assertRefused(Account account) {
        assertThatThrownBy(() -> EncryptedStores.of(factory, KEYS).accounts().getAccount(keyOf(account)))
                .isInstanceOf(DecryptionException.class)
                .hasMessageStartingWith("'Account.accessToken' cannot be decrypted")
                .message()
                .doesNotContain("secret", "AAAA", account.getProviderAccountId());
    }

    private void link(Account account) {
        EncryptedStores.of(factory, KEYS)
                .accounts()
                .linkAccount(adapter.newUser().getId(), account);
    }

    private String stored(Account account, String column) {
        return factory.sessionFactory()
                .fromSession(session -> session.createNativeQuery(
                                "select " + column + " from auth_account where provider_account_id = ?1", String.class)
                        .setParameter(1, account.getProviderAccountId())
                        .getSingleResultOrNull());
    }

    private String storedName(User user) {
        return factory.sessionFactory()
                .fromSession(
                        session -> session.createNativeQuery("select name from auth_user where id = ?1", String.class)
                                .setParameter(1, user.getId())
                                .getSingleResultOrNull());
    }

    private void store(Account account, String column, String value) {
        factory.sessionFactory()
                .inTransaction(session -> session.createNativeMutationQuery(
                                "update auth_account set " + column + " = ?1 where provider_account_id = ?2")
                        .setParameter(1, value)
                        .setParameter(2, account.getProviderAccountId())
                        .executeUpdate());
    }

    /** The format, as another program would read it: what is stored must be readable for ever. */
    private static String decryptedByHand(Account account, String stored) throws Exception {
        byte[] whole = Base64.getUrlDecoder().decode(stored.substring("{enc:v1:k1}".length()));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, EncryptedStores.FIRST, new GCMParameterSpec(128, whole, 0, 12));
        String id = account.getProviderAccountId();
        cipher.updateAAD(("12:auth_account|12:access_token|6:github|" + id.length() + ":" + id + "|")
                .getBytes(StandardCharsets.UTF_8));
        return new String(cipher.doFinal(whole, 12, whole.length - 12), StandardCharsets.UTF_8);
    }

    private static AccountKey keyOf(Account account) {
        return new AccountKey(account.getProvider(), account.getProviderAccountId());
    }

    private static Account account(String accessToken) {
        Account account = TestAdapter.account();
        account.setAccessToken(accessToken);
        return account;
    }
}
