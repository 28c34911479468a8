package dev.authadapter.examples.benchmarks.contestant;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.examples.benchmarks.database.Database;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;

/** The columns as jOOQ sees them, and rows as objects. */
final class JooqRows {

    static final Field<String> USER_ID = text("auth_user", "id");
    static final Field<String> ACCOUNT_USER = text("auth_account", "user_id");
    static final Field<String> SESSION_USER = text("auth_session", "user_id");

    private final List<Field<?>> user;
    private final List<Field<?>> account;
    private final List<Field<?>> session;
    private final List<Field<?>> token;
    private final Field<Instant> expires;

    JooqRows(Database database) {
        // The driver of SQLite keeps moments as numbers; jOOQ would keep them as text.
        DataType<Instant> moment = database == Database.SQLITE
                ? SQLDataType.BIGINT.asConvertedDataType(Instant.class, Instant::ofEpochMilli, Instant::toEpochMilli)
                : SQLDataType.INSTANT;
        expires = field(name("expires"), moment);
        user = List.of(
                USER_ID,
                text("auth_user", "name"),
                text("auth_user", "email"),
                field(name("auth_user", "email_verified"), moment),
                text("auth_user", "image"));
        account = Stream.concat(
                        Stream.of(text("auth_account", "id"), ACCOUNT_USER),
                        Arrays.stream(JdbcStatements.ACCOUNT.split(","))
                                .skip(2)
                                .<Field<?>>map(column -> column.equals("expires_at")
                                        ? field(name("auth_account", column), SQLDataType.BIGINT)
                                        : text("auth_account", column)))
                .toList();
        session = List.of(
                text("auth_session", "id"),
                SESSION_USER,
                text("auth_session", "session_token"),
                field(name("auth_session", "expires"), moment));
        token = List.of(
                text("auth_verification_token", "identifier"),
                text("auth_verification_token", "token"),
                field(name("auth_verification_token", "expires"), moment));
    }

    List<Field<?>> user() {
        return user;
    }

    List<Field<?>> account() {
        return account;
    }

    List<Field<?>> session() {
        return session;
    }

    List<Field<?>> token() {
        return token;
    }

    Field<Instant> expires() {
        return expires;
    }

    User readUser(Record row) {
        return readUser(row, 0);
    }

    SessionAndUser<Session, User> readSessionAndUser(Record row) {
        User found = readUser(row, session.size());
        Session opened = readSession(row);
        opened.setUser(found);
        return new SessionAndUser<>(opened, found);
    }

    Session readSession(Record row) {
        Session opened = new Session();
        opened.setId((String) row.get(0));
        opened.setUser(JdbcRows.userOf((String) row.get(1)));
        opened.setSessionToken((String) row.get(2));
        opened.setExpires((Instant) row.get(3));
        return opened;
    }

    Account readAccount(Record row) {
        Account linked = new Account();
        linked.setId((String) row.get(0));
        linked.setUser(JdbcRows.userOf((String) row.get(1)));
        linked.setType((String) row.get(2));
        linked.setProvider((String) row.get(3));
        linked.setProviderAccountId((String) row.get(4));
        linked.setAccessToken((String) row.get(5));
        linked.setRefreshToken((String) row.get(6));
        linked.setIdToken((String) row.get(7));
        linked.setExpiresAt((Long) row.get(8));
        linked.setScope((String) row.get(9));
        linked.setTokenType((String) row.get(10));
        linked.setSessionState((String) row.get(11));
        return linked;
    }

    VerificationToken readToken(Record row) {
        VerificationToken used = new VerificationToken();
        used.setIdentifier((String) row.get(0));
        used.setToken((String) row.get(1));
        used.setExpires((Instant) row.get(2));
        return used;
    }

    static Object[] values(Account account) {
        return new Object[] {
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
            account.getSessionState()
        };
    }

    private static User readUser(Record row, int first) {
        User found = new User();
        found.setId((String) row.get(first));
        found.setName((String) row.get(first + 1));
        found.setEmail((String) row.get(first + 2));
        found.setEmailVerified((Instant) row.get(first + 3));
        found.setImage((String) row.get(first + 4));
        return found;
    }

    private static Field<String> text(String table, String column) {
        return field(name(table, column), SQLDataType.VARCHAR);
    }
}
