package dev.authadapter.examples.benchmarks.contestant;

import static dev.authadapter.examples.benchmarks.contestant.JdbcStatements.ACCOUNT;
import static dev.authadapter.examples.benchmarks.contestant.JdbcStatements.SESSION;
import static dev.authadapter.examples.benchmarks.contestant.JdbcStatements.TOKEN;
import static dev.authadapter.examples.benchmarks.contestant.JdbcStatements.USER;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.examples.benchmarks.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain JDBC, tuned by hand for these tables: one statement and one round trip for each operation. */
final class JdbcContestant implements Contestant {

    private static final int USER_COLUMNS = USER.split(",").length;
    private static final int ACCOUNT_COLUMNS = ACCOUNT.split(",").length;

    private final Jdbc jdbc;
    private final JdbcRows rows;
    private final String userById;
    private final String userByEmail;
    private final String userByAccount;
    private final String insertUser;
    private final Jdbc.Change updateUser;
    private final String deleteUser;
    private final String insertAccount;
    private final String deleteAccount;
    private final String insertSession;
    private final String sessionAndUser;
    private final Jdbc.Change updateSession;
    private final String deleteSession;
    private final String insertToken;
    private final String deleteToken;
    private final String insertAll;

    JdbcContestant(DataSource pool, Database database) {
        jdbc = new Jdbc(pool);
        rows = new JdbcRows(database);
        JdbcStatements statements = new JdbcStatements(database);
        userById = statements.userBy("id");
        userByEmail = statements.userBy("email");
        userByAccount = statements.userByAccount();
        insertUser = statements.insert("auth_user", USER);
        updateUser = Jdbc.Change.of(statements.update("auth_user", "name", "id", USER), USER);
        deleteUser = statements.delete("auth_user", "id=?", USER);
        insertAccount = statements.insert("auth_account", ACCOUNT);
        deleteAccount = statements.delete("auth_account", "provider=? and provider_account_id=?", ACCOUNT);
        insertSession = statements.insert("auth_session", SESSION);
        sessionAndUser = statements.sessionAndUser();
        updateSession = Jdbc.Change.of(statements.update("auth_session", "expires", "session_token", SESSION), SESSION);
        deleteSession = statements.delete("auth_session", "session_token=?", SESSION);
        insertToken = statements.insert("auth_verification_token", TOKEN);
        insertAll = "with u as (" + insertUser + "), a as (" + insertAccount + ") " + insertSession;
        deleteToken = statements.delete("auth_verification_token", "identifier=? and token=?", TOKEN);
    }

    @Override
    public User createUser(User user) {
        if (user.getId() == null) {
            user.setId(Ids.next());
        }
        jdbc.run(connection -> Jdbc.insert(connection, insertUser, statement -> rows.write(statement, 0, user)));
        return user;
    }

    @Override
    public Optional<User> getUser(String id) {
        return jdbc.run(connection -> Jdbc.one(connection, userById, row -> rows.readUser(row, 1), id));
    }

    @Override
    public Optional<User> getUserByEmail(String email) {
        return jdbc.run(connection -> Jdbc.one(connection, userByEmail, row -> rows.readUser(row, 1), email));
    }

    @Override
    public Optional<User> getUserByAccount(String provider, String providerAccountId) {
        return jdbc.run(connection ->
                Jdbc.one(connection, userByAccount, row -> rows.readUser(row, 1), provider, providerAccountId));
    }

    @Override
    public User updateUser(String id, String name) {
        return jdbc.run(connection -> changed(
                        connection,
                        updateUser,
                        statement -> {
                            statement.setString(1, name);
                            statement.setString(2, id);
                        },
                        row -> rows.readUser(row, 1)))
                .orElseThrow();
    }

    @Override
    public Optional<User> deleteUser(String id) {
        return jdbc.run(connection -> Jdbc.one(connection, deleteUser, row -> rows.readUser(row, 1), id));
    }

    @Override
    public Account linkAccount(String userId, Account account) {
        account.setUser(JdbcRows.userOf(userId));
        account.setId(Ids.next());
        jdbc.run(connection -> Jdbc.insert(connection, insertAccount, statement -> rows.write(statement, 0, account)));
        return account;
    }

    @Override
    public Account unlinkAccount(String provider, String providerAccountId) {
        return jdbc.run(connection ->
                        Jdbc.one(connection, deleteAccount, rows::readAccount, provider, providerAccountId))
                .orElseThrow();
    }

    @Override
    public Session createSession(String userId, String token, Instant expires) {
        Session session = new Session();
        session.setUser(JdbcRows.userOf(userId));
        session.setSessionToken(token);
        session.setExpires(expires);
        session.setId(Ids.next());
        jdbc.run(connection -> Jdbc.insert(connection, insertSession, statement -> rows.write(statement, 0, session)));
        return session;
    }

    @Override
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return jdbc.run(connection -> Jdbc.one(connection, sessionAndUser, rows::readSessionAndUser, token));
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        return jdbc.run(connection -> changed(
                        connection,
                        updateSession,
                        statement -> {
                            rows.write(statement, 1, expires);
                            statement.setString(2, token);
                        },
                        rows::readSession))
                .orElseThrow();
    }

    @Override
    public Optional<Session> deleteSession(String token) {
        return jdbc.run(connection -> Jdbc.one(connection, deleteSession, rows::readSession, token));
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        VerificationToken created = new VerificationToken();
        created.setIdentifier(identifier);
        created.setToken(token);
        created.setExpires(expires);
        jdbc.run(connection -> Jdbc.insert(connection, insertToken, statement -> rows.write(statement, 0, created)));
        return created;
    }

    @Override
    public Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        return jdbc.run(connection -> Jdbc.one(connection, deleteToken, rows::readToken, identifier, token));
    }

    @Override
    public void register(User user, Account account, Session session) {
        user.setId(Ids.next());
        account.setUser(user);
        account.setId(Ids.next());
        session.setUser(user);
        session.setId(Ids.next());
        if (rows.database() == Database.POSTGRESQL) {
            jdbc.run(connection -> Jdbc.insert(connection, insertAll, statement -> {
                rows.write(statement, 0, user);
                rows.write(statement, USER_COLUMNS, account);
                rows.write(statement, USER_COLUMNS + ACCOUNT_COLUMNS, session);
            }));
            return;
        }
        jdbc.inTransaction(connection -> {
            Jdbc.insert(connection, insertUser, statement -> rows.write(statement, 0, user));
            Jdbc.insert(connection, insertAccount, statement -> rows.write(statement, 0, account));
            return Jdbc.insert(connection, insertSession, statement -> rows.write(statement, 0, session));
        });
    }

    @Override
    public void close() {}

    private <R> Optional<R> changed(
            Connection connection, Jdbc.Change change, Jdbc.Parameters parameters, Jdbc.Reader<R> reader)
            throws SQLException {
        return rows.database() == Database.H2
                ? Jdbc.updateWithKeys(connection, change, parameters, reader)
                : Jdbc.query(connection, change.sql(), parameters, reader);
    }
}
