package dev.authadapter.examples.benchmarks.database;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.examples.benchmarks.contestant.JdbcRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Writes rows past the contestants, in batches. */
public final class RowWriter {

    private static final int BATCH = 1000;

    private final DataSource pool;
    private final JdbcRows rows;

    public RowWriter(DataSource pool, Database database) {
        this.pool = pool;
        rows = new JdbcRows(database);
    }

    /** Users without accounts and sessions. */
    public void users(int from, int to) {
        write(
                "insert into auth_user (id,name,email,email_verified,image) values (?,?,?,?,?)",
                from,
                to,
                (statement, i) -> {
                    User user = Rows.user(i);
                    user.setId(Rows.userId(i));
                    rows.write(statement, 0, user);
                });
    }

    /** Accounts with the number of their users, which are as many as {@code users}. */
    public void accounts(int from, int to, int users) {
        String insert = "insert into auth_account (id,user_id,type,provider,provider_account_id,access_token,"
                + "refresh_token,id_token,expires_at,scope,token_type,session_state) values (?,?,?,?,?,?,?,?,?,?,?,?)";
        write(insert, from, to, (statement, i) -> {
            Account account = Rows.account(i);
            account.setId(Rows.sessionToken(i));
            account.setUser(owner(i, users));
            rows.write(statement, 0, account);
        });
    }

    /** Sessions, spread over as many users as {@code users}. */
    public void sessions(int from, int to, int users) {
        sessions(from, to, users, Rows.EXPIRES);
    }

    /** Sessions that have ended, spread in the same way. */
    public void endedSessions(int from, int to, int users) {
        sessions(from, to, users, Rows.ENDED);
    }

    private void sessions(int from, int to, int users, Instant expires) {
        String insert = "insert into auth_session (id,user_id,session_token,expires) values (?,?,?,?)";
        write(insert, from, to, (statement, i) -> {
            Session session = new Session();
            session.setId(Rows.userId(i));
            session.setUser(owner(i, users));
            session.setSessionToken(Rows.sessionToken(i));
            session.setExpires(expires);
            rows.write(statement, 0, session);
        });
    }

    public void verificationTokens(int from, int to) {
        String insert = "insert into auth_verification_token (identifier,token,expires) values (?,?,?)";
        write(insert, from, to, (statement, i) -> {
            VerificationToken token = new VerificationToken();
            token.setIdentifier(Rows.email(i));
            token.setToken(Rows.verificationToken(i));
            token.setExpires(Rows.EXPIRES);
            rows.write(statement, 0, token);
        });
    }

    private static User owner(int number, int users) {
        User user = new User();
        user.setId(Rows.userId(number % users));
        return user;
    }

    private void write(String insert, int from, int to, Binder binder) {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (int i = from; i < to; i++) {
                    binder.bind(statement, i);
                    statement.addBatch();
                    if ((i - from) % BATCH == BATCH - 1) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Binder {
        void bind(PreparedStatement statement, int number) throws SQLException;
    }
}
