package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRepositories.Accounts;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRepositories.Sessions;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRepositories.Tokens;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRepositories.Users;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRows.AccountRow;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRows.SessionRow;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRows.TokenRow;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRows.UserRow;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.transaction.annotation.Transactional;

/**
 * Spring Data JDBC: repositories, and a transaction only where there are two statements. New rows are inserted and not saved:
 * {@code save} would take a row with an assigned identifier for a stored one.
 */
class SpringDataJdbcContestant implements Contestant {

    private final ConfigurableApplicationContext context;
    private final JdbcAggregateOperations aggregates;
    private final Users users;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;

    SpringDataJdbcContestant(ConfigurableApplicationContext context) {
        this.context = context;
        aggregates = context.getBean(JdbcAggregateOperations.class);
        users = context.getBean(Users.class);
        accounts = context.getBean(Accounts.class);
        sessions = context.getBean(Sessions.class);
        tokens = context.getBean(Tokens.class);
    }

    @Override
    public User createUser(User user) {
        if (user.getId() == null) {
            user.setId(Ids.next());
        }
        aggregates.insert(UserRow.of(user));
        return user;
    }

    @Override
    public Optional<User> getUser(String id) {
        return users.findById(id).map(UserRow::toUser);
    }

    @Override
    public Optional<User> getUserByEmail(String email) {
        return users.findByEmail(email).map(UserRow::toUser);
    }

    @Override
    public Optional<User> getUserByAccount(String provider, String providerAccountId) {
        return users.findByAccount(provider, providerAccountId).map(UserRow::toUser);
    }

    @Override
    @Transactional
    public User updateUser(String id, String name) {
        users.rename(id, name);
        return users.findById(id).orElseThrow().toUser();
    }

    @Override
    @Transactional
    public Optional<User> deleteUser(String id) {
        return users.findById(id).filter(user -> users.deleteOne(id) == 1).map(UserRow::toUser);
    }

    @Override
    public Account linkAccount(String userId, Account account) {
        account.setId(Ids.next());
        account.setUser(JdbcRows.userOf(userId));
        aggregates.insert(AccountRow.of(account));
        return account;
    }

    @Override
    @Transactional
    public Account unlinkAccount(String provider, String providerAccountId) {
        return accounts.findByProviderAndProviderAccountId(provider, providerAccountId)
                .filter(account -> accounts.deleteOne(account.id()) == 1)
                .orElseThrow()
                .toAccount();
    }

    @Override
    public Session createSession(String userId, String token, Instant expires) {
        Session session = new Session();
        session.setUser(JdbcRows.userOf(userId));
        session.setSessionToken(token);
        session.setExpires(expires);
        return open(session);
    }

    @Override
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return sessions.findWithUser(token);
    }

    @Override
    @Transactional
    public Session updateSession(String token, Instant expires) {
        sessions.extend(token, expires);
        return sessions.findBySessionToken(token).orElseThrow().toSession();
    }

    @Override
    @Transactional
    public Optional<Session> deleteSession(String token) {
        return sessions.findBySessionToken(token)
                .filter(session -> sessions.deleteOne(session.id()) == 1)
                .map(SessionRow::toSession);
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        TokenRow row = new TokenRow(token, identifier, expires);
        aggregates.insert(row);
        return row.toToken();
    }

    @Override
    @Transactional
    public Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        return tokens.findByIdentifierAndToken(identifier, token)
                .filter(found -> tokens.deleteOne(identifier, token) == 1)
                .map(TokenRow::toToken);
    }

    @Override
    @Transactional
    public void register(User user, Account account, Session session) {
        createUser(user);
        linkAccount(user.getId(), account);
        session.setUser(user);
        open(session);
    }

    private Session open(Session session) {
        session.setId(Ids.next());
        aggregates.insert(SessionRow.of(session));
        return session;
    }

    @Override
    public void close() {
        context.close();
    }
}
