package dev.authadapter.examples.customuser.handwritten;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.ProviderTokens;
import dev.authadapter.defaults.AccountPatch;
import dev.authadapter.defaults.SessionPatch;
import dev.authadapter.defaults.UserPatch;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AccountPatches;
import dev.authadapter.tck.AccountValues;
import dev.authadapter.tck.AdapterHarness;
import dev.authadapter.tck.SessionPatches;
import dev.authadapter.tck.SessionValues;
import dev.authadapter.tck.UserPatches;
import dev.authadapter.tck.UserValues;
import dev.authadapter.tck.VerificationTokenValues;
import java.util.Map;
import java.util.Optional;

/** What the kit must know of the adapter in memory: how to make and read its entities, and how to look past it. */
final class InMemoryHarness implements AdapterHarness<User, String, Account, Session, VerificationToken> {

    private final InMemoryAdapter adapter = new InMemoryAdapter();

    @Override
    public AuthAdapter<User, String, Account, Session, VerificationToken> adapter() {
        return adapter;
    }

    @Override
    public String database() {
        return "memory";
    }

    @Override
    public void clear() {
        adapter.clear();
    }

    @Override
    public void close() {}

    @Override
    public String unknownUserId() {
        return "unknown";
    }

    @Override
    public User user(UserValues<String> values) {
        User user = new User();
        user.setId(values.id());
        user.setName(values.name());
        user.setEmail(values.email());
        user.setEmailVerified(values.emailVerified());
        user.setImage(values.image());
        return user;
    }

    @Override
    public UserValues<String> valuesOfUser(User user) {
        return new UserValues<>(
                user.getId(), user.getName(), user.getEmail(), user.getEmailVerified(), user.getImage(), Map.of());
    }

    @Override
    public Optional<UserValues<String>> storedUser(String id) {
        return Optional.ofNullable(adapter.rows().users().get(id)).map(this::valuesOfUser);
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
    public Account account(AccountValues<String> values) {
        Account account = new Account();
        account.setUser(values.userId() == null ? null : Rows.reference(values.userId()));
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
    public AccountValues<String> valuesOfAccount(Account account) {
        return new AccountValues<>(
                idOf(account.getUser()),
                account.getType(),
                new AccountKey(account.getProvider(), account.getProviderAccountId()),
                new ProviderTokens(
                        account.getAccessToken(),
                        account.getRefreshToken(),
                        account.getIdToken(),
                        account.getExpiresAt(),
                        account.getTokenType(),
                        account.getScope(),
                        account.getSessionState()),
                other(account.getId()));
    }

    @Override
    public Optional<AccountValues<String>> storedAccount(AccountKey key) {
        return Optional.ofNullable(adapter.rows().accounts().get(Rows.row(key.provider(), key.providerAccountId())))
                .map(this::valuesOfAccount);
    }

    @Override
    public AccountPatches<Account, AccountPatch> accountPatches() {
        return new AccountPatches<>(AccountPatch::new, AccountPatch::setTokens);
    }

    @Override
    public Session session(SessionValues<String> values) {
        Session session = new Session();
        session.setUser(values.userId() == null ? null : Rows.reference(values.userId()));
        session.setSessionToken(values.sessionToken());
        session.setExpires(values.expires());
        return session;
    }

    @Override
    public SessionValues<String> valuesOfSession(Session session) {
        return new SessionValues<>(
                idOf(session.getUser()), session.getSessionToken(), session.getExpires(), other(session.getId()));
    }

    @Override
    public Optional<SessionValues<String>> storedSession(String sessionToken) {
        return Optional.ofNullable(adapter.rows().sessions().get(sessionToken)).map(this::valuesOfSession);
    }

    @Override
    public SessionPatches<Session, SessionPatch> sessionPatches() {
        return new SessionPatches<>(SessionPatch::new, SessionPatch::setExpires);
    }

    @Override
    public VerificationToken verificationToken(VerificationTokenValues values) {
        VerificationToken token = new VerificationToken();
        token.setIdentifier(values.identifier());
        token.setToken(values.token());
        token.setExpires(values.expires());
        return token;
    }

    @Override
    public VerificationTokenValues valuesOfVerificationToken(VerificationToken token) {
        return new VerificationTokenValues(token.getIdentifier(), token.getToken(), token.getExpires());
    }

    @Override
    public Optional<VerificationTokenValues> storedVerificationToken(String identifier, String token) {
        return Optional.ofNullable(adapter.rows().tokens().get(Rows.row(identifier, token)))
                .map(this::valuesOfVerificationToken);
    }

    private static String idOf(User user) {
        return user == null ? null : user.getId();
    }

    /** What the adapter itself gives to what it stores. */
    private static Map<String, ?> other(String id) {
        return id == null ? Map.of() : Map.of("id", id);
    }
}
