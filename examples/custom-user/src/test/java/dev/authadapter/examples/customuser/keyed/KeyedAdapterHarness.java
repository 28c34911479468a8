package dev.authadapter.examples.customuser.keyed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthKeys;
import dev.authadapter.KeyRing;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AccountPatches;
import dev.authadapter.tck.AccountValues;
import dev.authadapter.tck.SessionPatches;
import dev.authadapter.tck.UserPatches;
import dev.authadapter.tck.jpa.BaseEntities;
import dev.authadapter.tck.jpa.BaseEntityHarness;
import dev.authadapter.tck.jpa.DatabaseUnderTest;
import dev.authadapter.tck.jpa.EntityType;
import dev.authadapter.tck.jpa.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The adapter of the default entities that takes keys; looks into the tables as any other program with the keys would. */
final class KeyedAdapterHarness
        extends BaseEntityHarness<User, Account, Session, VerificationToken, Authenticator, KeyedAuthAdapter> {

    private static final String PREFIX = "{enc:v1:test}";
    private static final SecretKey TOKEN_KEY = new SecretKeySpec(new byte[32], "HmacSHA256");
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

    private KeyedAdapterHarness(DatabaseUnderTest database) {
        super(
                database,
                new BaseEntities<>(
                        new EntityType<>(User.class, User::new),
                        new EntityType<>(Account.class, Account::new),
                        new EntityType<>(Session.class, Session::new),
                        new EntityType<>(VerificationToken.class, VerificationToken::new),
                        new EntityType<>(Authenticator.class, Authenticator::new)),
                new KeyedAuthAdapter(
                        database.entityManagerFactory(),
                        AuthKeys.none().withTokenKey(TOKEN_KEY).withKeyRing(KeyRing.of("test", Map.of("test", KEY)))));
    }

    static KeyedAdapterHarness on(TestDatabase database, Map<String, ?> properties) {
        return new KeyedAdapterHarness(DatabaseUnderTest.open(
                database, KeyedAuthAdapter.class, KeyedAuthAdapter.entities(), List.of(), properties));
    }

    @Override
    protected String stored(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(TOKEN_KEY);
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<AccountValues<String>> storedAccount(AccountKey key) {
        return super.storedAccount(key)
                .map(stored -> new AccountValues<>(
                        stored.userId(),
                        stored.type(),
                        key,
                        stored.tokens()
                                .withAccessToken(decrypted(stored.tokens().accessToken(), "access_token", key))
                                .withRefreshToken(decrypted(stored.tokens().refreshToken(), "refresh_token", key))
                                .withIdToken(decrypted(stored.tokens().idToken(), "id_token", key)),
                        stored.other()));
    }

    private static String decrypted(String stored, String column, AccountKey key) {
        if (stored == null) {
            return null;
        }
        assertThat(stored).startsWith(PREFIX);
        byte[] whole = Base64.getUrlDecoder().decode(stored.substring(PREFIX.length()));
        String bound = Stream.of("auth_account", column, key.provider(), key.providerAccountId())
                .map(part -> part.length() + ":" + part + "|")
                .collect(Collectors.joining());
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, KEY, new GCMParameterSpec(128, whole, 0, 12));
            cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
            return new String(cipher.doFinal(whole, 12, whole.length - 12), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public UserPatches<User, UserPatch> userPatches() {
        return new UserPatches<>(
                UserPatch::new,
                UserPatch::setName,
                UserPatch::setEmail,
                UserPatch::setEmailVerified,
                UserPatch::setImage);
    }

    @Override
    public AccountPatches<Account, AccountPatch> accountPatches() {
        return new AccountPatches<>(AccountPatch::new, AccountPatch::setTokens);
    }

    @Override
    public SessionPatches<Session, SessionPatch> sessionPatches() {
        return new SessionPatches<>(SessionPatch::new, SessionPatch::setExpires);
    }
}
