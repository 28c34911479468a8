package dev.authadapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class AuthKeysTest {

    @Test
    void saysWhichKeysItHas_andNoKey() {
        AuthKeys keys = AuthKeys.none().withTokenKey(new SecretKeySpec(new byte[32], "HmacSHA256"));

        KeyRing ring =
                KeyRing.of("k1", Map.of("k1", new SecretKeySpec("k".repeat(32).getBytes(UTF_8), "AES")));

        assertThat(AuthKeys.none()).hasToString("AuthKeys[]");
        assertThat(keys).hasToString("AuthKeys[token key]");
        assertThat(keys.withKeyRing(ring)).hasToString("AuthKeys[token key, key ring]");
        assertThat(ring).hasToString("KeyRing[k1]");
        assertThat(keys.tokenKey()).isPresent();
    }

    @Test
    void refusesAShortFormerTokenKey() {
        assertThatThrownBy(() -> AuthKeys.none().withFormerTokenKey(new SecretKeySpec(new byte[31], "HmacSHA256")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(AuthKeys.none()
                        .withFormerTokenKey(new SecretKeySpec(new byte[32], "HmacSHA256"))
                        .formerTokenKeys())
                .hasSize(1);
    }

    @Test
    void refusesAShortTokenKey() {
        assertThatThrownBy(() -> AuthKeys.none().withTokenKey(new SecretKeySpec(new byte[31], "HmacSHA256")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The token key has 31 bytes. Make one of at least 32 random bytes.");
    }
}
