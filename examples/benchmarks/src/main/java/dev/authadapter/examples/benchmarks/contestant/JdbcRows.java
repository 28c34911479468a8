package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.examples.benchmarks.database.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Turns rows into objects and back. Public for the rows that every contestant finds.
 *
 * @param database decides how moments are bound
 */
public record JdbcRows(Database database) {

    User readUser(ResultSet row, int first) throws SQLException {
        User user = new User();
        user.setId(row.getString(first));
        user.setName(row.getString(first + 1));
        user.setEmail(row.getString(first + 2));
        user.setEmailVerified(moment(row, first + 3));
        user.setImage(row.getString(first + 4));
        return user;
    }

    Session readSession(ResultSet row) throws SQLException {
        Session session = new Session();
        session.setId(row.getString(1));
        session.setUser(userOf(row.getString(2)));
        session.setSessionToken(row.getString(3));
        session.setExpires(moment(row, 4));
        return session;
    }

    SessionAndUser<Session, User> readSessionAndUser(ResultSet row) throws SQLException {
        Session session = new Session();
        session.setId(row.getString(1));
        session.setSessionToken(row.getString(3));
        session.setExpires(moment(row, 4));
        User user = readUser(row, 5);
        session.setUser(user);
        return new SessionAndUser<>(session, user);
    }

    Account readAccount(ResultSet row) throws SQLException {
        Account account = new Account();
        account.setId(row.getString(1));
        account.setUser(userOf(row.getString(2)));
        account.setType(row.getString(3));
        account.setProvider(row.getString(4));
        account.setProviderAccountId(row.getString(5));
        account.setAccessToken(row.getString(6));
        account.setRefreshToken(row.getString(7));
        account.setIdToken(row.getString(8));
        long expiresAt = row.getLong(9);
        account.setExpiresAt(row.wasNull() ? null : expiresAt);
        account.setScope(row.getString(10));
        account.setTokenType(row.getString(11));
        account.setSessionState(row.getString(12));
        return account;
    }

    VerificationToken readToken(ResultSet row) throws SQLException {
        VerificationToken token = new VerificationToken();
        token.setIdentifier(row.getString(1));
        token.setToken(row.getString(2));
        token.setExpires(moment(row, 3));
        return token;
    }

    /** Binds a user in the order of its columns, after so many other parameters. */
    public void write(PreparedStatement statement, int before, User user) throws SQLException {
        statement.setString(before + 1, user.getId());
        statement.setString(before + 2, user.getName());
        statement.setString(before + 3, user.getEmail());
        write(statement, before + 4, user.getEmailVerified());
        statement.setString(before + 5, user.getImage());
    }

    /** Binds a session in the order of its columns, after so many other parameters. */
    public void write(PreparedStatement statement, int before, Session session) throws SQLException {
        statement.setString(before + 1, session.getId());
        statement.setString(before + 2, session.getUser().getId());
        statement.setString(before + 3, session.getSessionToken());
        write(statement, before + 4, session.getExpires());
    }

    /** Binds an account in the order of its columns, after so many other parameters. */
    public void write(PreparedStatement statement, int before, Account account) throws SQLException {
        statement.setString(before + 1, account.getId());
        statement.setString(before + 2, account.getUser().getId());
        statement.setString(before + 3, account.getType());
        statement.setString(before + 4, account.getProvider());
        statement.setString(before + 5, account.getProviderAccountId());
        statement.setString(before + 6, account.getAccessToken());
        statement.setString(before + 7, account.getRefreshToken());
        statement.setString(before + 8, account.getIdToken());
        statement.setObject(before + 9, account.getExpiresAt());
        statement.setString(before + 10, account.getScope());
        statement.setString(before + 11, account.getTokenType());
        statement.setString(before + 12, account.getSessionState());
    }

    /** Binds a token in the order of its columns, after so many other parameters. */
    public void write(PreparedStatement statement, int before, VerificationToken token) throws SQLException {
        statement.setString(before + 1, token.getIdentifier());
        statement.setString(before + 2, token.getToken());
        write(statement, before + 3, token.getExpires());
    }

    void write(PreparedStatement statement, int position, Instant moment) throws SQLException {
        if (database == Database.SQLITE) {
            statement.setTimestamp(position, moment == null ? null : Timestamp.from(moment));
        } else {
            statement.setObject(position, moment == null ? null : moment.atOffset(ZoneOffset.UTC));
        }
    }

    private Instant moment(ResultSet row, int position) throws SQLException {
        if (database == Database.SQLITE) {
            Timestamp moment = row.getTimestamp(position);
            return moment == null ? null : moment.toInstant();
        }
        OffsetDateTime moment = row.getObject(position, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static User userOf(String id) {
        User user = new User();
        user.setId(id);
        return user;
    }
}
