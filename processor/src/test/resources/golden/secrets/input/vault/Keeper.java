package vault;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthEncrypted;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.annotation.TokenStorage;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A user of an adapter that takes keys. */
@AuthUser
@AuthConfig(
        passkeys = false,
        sessionTokens = TokenStorage.PLAIN,
        verificationTokens = TokenStorage.HMAC_SHA256,
        migrateTokensOnRead = true,
        encryptProviderTokens = true)
@Entity
public class Keeper extends BaseUser {

    @AuthEncrypted
    @Column(length = 1024)
    private String phone;

    /** Makes a keeper. */
    public Keeper() {}

    /**
     * Returns the phone number.
     *
     * @return the number
     */
    public String getPhone() {
        return phone;
    }

    /**
     * Sets the phone number.
     *
     * @param phone the number
     */
    public void setPhone(String phone) {
        this.phone = phone;
    }
}
