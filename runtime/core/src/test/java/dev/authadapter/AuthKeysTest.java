package dev.authadapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class AuthKeysTest {

    @Test
    void saysWhichKeysItHas_andNoKey() {
        AuthKeys keys = AuthKeys.none().withTokenKey(new SecretKeySpec(new byte[32], "HmacSHA256"));

        assertThat(AuthKeys.none()).hasToString("AuthKeys[]");
        assertThat(keys).hasToString("AuthKeys[token key]");
        assertThat(keys.tokenKey()).isPresent();
    }

    @Test
    void refusesAShortTokenKey() {
        assertThatThrownBy(() -> AuthKeys.none().withTokenKey(new SecretKeySpec(new byte[31], "HmacSHA256")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The token key has 31 bytes. Make one of at least 32 random bytes.");
    }
}
