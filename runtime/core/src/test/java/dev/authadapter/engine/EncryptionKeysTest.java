package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthKeys;
import dev.authadapter.DecryptionException;
import dev.authadapter.entity.Account;
import dev.authadapter.tck.jpa.TestDatabase;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Key rings: those that turn, and those that cannot work. */
final class EncryptionKeysTest {

    private final TestFactory factory = TestFactory.of(TestDatabase.H2, DefaultBindings.ENTITIES);

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void keysRotate_andAMissingOneIsNamed() {
        Account old = linked(EncryptedStores.KEYS, "old");
        AuthKeys turned = EncryptedStores.keys("k2", Map.of("k1", EncryptedStores.FIRST, "k2", EncryptedStores.SECOND));
        Account current = linked(turned, "current");

        assertThat(read(turned, old)).contains("old");
        assertThat(read(turned, current)).contains("current");
        assertThat(read(EncryptedStores.keys("k2", Map.of("k2", EncryptedStores.SECOND)), current))
                .contains("current");
        assertThatThrownBy(() -> read(EncryptedStores.keys("k2", Map.of("k2", EncryptedStores.SECOND)), old))
                .isInstanceOf(DecryptionException.class)
                .hasMessageContaining("'Account.accessToken' was encrypted with the key 'k1'");
        assertThatThrownBy(() -> read(EncryptedStores.keys("k1", Map.of("k1", EncryptedStores.SECOND)), old))
                .isInstanceOf(DecryptionException.class);
    }

    @Test
    void keysThatCannotWork_areRefusedAtOnce() {
        assertThatThrownBy(() -> EncryptedStores.of(factory, AuthKeys.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'User.name' is encrypted")
                .hasMessageContaining("AuthKeys.none().withKeyRing(");
        assertRefused("k3", Map.of("k1", EncryptedStores.FIRST), "The key ring has no key 'k3'");
        assertRefused(
                "k1",
                Map.of("k1", new SecretKeySpec(new byte[16], "AES")),
                "The key 'k1' has 16 bytes. AES-256 takes 32.");
        assertRefused("key 1", Map.of("key 1", EncryptedStores.FIRST), "The active key of the key ring has a name");
    }

    private void assertRefused(String active, Map<String, SecretKey> keys, String message) {
        assertThatThrownBy(() -> EncryptedStores.of(factory, EncryptedStores.keys(active, keys)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private Account linked(AuthKeys keys, String accessToken) {
        Account account = TestAdapter.account();
        account.setAccessToken(accessToken);
        EncryptedStores stores = EncryptedStores.of(factory, keys);
        return stores.accounts()
                .linkAccount(stores.users().createUser(TestAdapter.user()).getId(), account);
    }

    private Optional<String> read(AuthKeys keys, Account account) {
        return EncryptedStores.of(factory, keys)
                .accounts()
                .getAccount(new AccountKey(account.getProvider(), account.getProviderAccountId()))
                .map(Account::getAccessToken);
    }
}
