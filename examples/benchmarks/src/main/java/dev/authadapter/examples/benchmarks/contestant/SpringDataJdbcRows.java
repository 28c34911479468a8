package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The aggregates of Spring Data JDBC, which cannot map the default entities. */
final class SpringDataJdbcRows {

    private SpringDataJdbcRows() {}

    @Table("auth_user")
    record UserRow(@Id String id, String name, String email, Instant emailVerified, String image) {

        static UserRow of(User user) {
            return new UserRow(user.getId(), user.getName(), user.getEmail(), user.getEmailVerified(), user.getImage());
        }

        User toUser() {
            User user = JdbcRows.userOf(id);
            user.setName(name);
            user.setEmail(email);
            user.setEmailVerified(emailVerified);
            user.setImage(image);
            return user;
        }
    }

    @Table("auth_account")
    record AccountRow(
            @Id String id,
            String userId,
            String type,
            String provider,
            String providerAccountId,
            String accessToken,
            String refreshToken,
            String idToken,
            Long expiresAt,
            String scope,
            String tokenType,
            String sessionState) {

        static AccountRow of(Account account) {
            return new AccountRow(
                    account.getId(),
                    account.getUser().getId(),
                    account.getType(),
                    account.getProvider(),
                    account.getProviderAccountId(),
                    account.getAccessToken(),
                    account.getRefreshToken(),
                    account.getIdToken(),
                    account.getExpiresAt(),
                    account.getScope(),
                    account.getTokenType(),
                    account.getSessionState());
        }

        Account toAccount() {
            Account account = new Account();
            account.setId(id);
            account.setUser(JdbcRows.userOf(userId));
            account.setType(type);
            account.setProvider(provider);
            account.setProviderAccountId(providerAccountId);
            account.setAccessToken(accessToken);
            account.setRefreshToken(refreshToken);
            account.setIdToken(idToken);
            account.setExpiresAt(expiresAt);
            account.setScope(scope);
            account.setTokenType(tokenType);
            account.setSessionState(sessionState);
            return account;
        }
    }

    @Table("auth_session")
    record SessionRow(@Id String id, String userId, String sessionToken, Instant expires) {

        static SessionRow of(Session session) {
            return new SessionRow(
                    session.getId(), session.getUser().getId(), session.getSessionToken(), session.getExpires());
        }

        Session toSession() {
            Session session = new Session();
            session.setId(id);
            session.setUser(JdbcRows.userOf(userId));
            session.setSessionToken(sessionToken);
            session.setExpires(expires);
            return session;
        }
    }

    /** Its key is composite; no operation here needs it as an identifier. */
    @Table("auth_verification_token")
    record TokenRow(@Id String token, String identifier, Instant expires) {

        VerificationToken toToken() {
            VerificationToken verification = new VerificationToken();
            verification.setIdentifier(identifier);
            verification.setToken(token);
            verification.setExpires(expires);
            return verification;
        }
    }
}
