package dev.authadapter.examples.benchmarks.contestant;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.examples.benchmarks.database.Database;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** jOOQ without code generation. */
final class JooqContestant implements Contestant {

    private static final Table<?> USERS = table(name("auth_user"));
    private static final Table<?> ACCOUNTS = table(name("auth_account"));
    private static final Table<?> SESSIONS = table(name("auth_session"));
    private static final Table<?> TOKENS = table(name("auth_verification_token"));

    private final JooqRows rows;
    private final DSLContext jooq;

    JooqContestant(DataSource pool, Database database) {
        rows = new JooqRows(database);
        jooq = DSL.using(
                pool,
                switch (database) {
                    case POSTGRESQL -> SQLDialect.POSTGRES;
                    case H2 -> SQLDialect.H2;
                    case SQLITE -> SQLDialect.SQLITE;
                },
                new Settings()
                        .withRenderQuotedNames(RenderQuotedNames.NEVER)
                        .withExecuteLogging(false)
                        .withReturnAllOnUpdatableRecord(false));
    }

    @Override
    public User createUser(User user) {
        return insert(jooq, user);
    }

    @Override
    public Optional<User> getUser(String id) {
        return jooq.select(rows.user()).from(USERS).where(text("id").eq(id)).fetchOptional(rows::readUser);
    }

    @Override
    public Optional<User> getUserByEmail(String email) {
        return jooq.select(rows.user())
                .from(USERS)
                .where(text("email").eq(email))
                .fetchOptional(rows::readUser);
    }

    @Override
    public Optional<User> getUserByAccount(String provider, String providerAccountId) {
        return jooq.select(rows.user())
                .from(ACCOUNTS)
                .join(USERS)
                .on(JooqRows.USER_ID.eq(JooqRows.ACCOUNT_USER))
                .where(account(provider, providerAccountId))
                .fetchOptional(rows::readUser);
    }

    @Override
    public User updateUser(String id, String name) {
        return jooq.update(USERS)
                .set(text("name"), name)
                .where(text("id").eq(id))
                .returning(rows.user())
                .fetchOptional(rows::readUser)
                .orElseThrow();
    }

    @Override
    public Optional<User> deleteUser(String id) {
        return jooq.deleteFrom(USERS)
                .where(text("id").eq(id))
                .returning(rows.user())
                .fetchOptional(rows::readUser);
    }

    @Override
    public Account linkAccount(String userId, Account account) {
        account.setUser(JdbcRows.userOf(userId));
        return insert(jooq, account);
    }

    @Override
    public Account unlinkAccount(String provider, String providerAccountId) {
        return jooq.deleteFrom(ACCOUNTS)
                .where(account(provider, providerAccountId))
                .returning(rows.account())
                .fetchOptional(rows::readAccount)
                .orElseThrow();
    }

    @Override
    public Session createSession(String userId, String token, Instant expires) {
        Session session = new Session();
        session.setUser(JdbcRows.userOf(userId));
        session.setSessionToken(token);
        session.setExpires(expires);
        return insert(jooq, session);
    }

    @Override
    public Optional<SessionAndUser<Session, User>> getSessionAndUser(String token) {
        return jooq.select(rows.session())
                .select(rows.user())
                .from(SESSIONS)
                .join(USERS)
                .on(JooqRows.USER_ID.eq(JooqRows.SESSION_USER))
                .where(text("session_token").eq(token))
                .fetchOptional(rows::readSessionAndUser);
    }

    @Override
    public Session updateSession(String token, Instant expires) {
        return jooq.update(SESSIONS)
                .set(rows.expires(), expires)
                .where(text("session_token").eq(token))
                .returning(rows.session())
                .fetchOptional(rows::readSession)
                .orElseThrow();
    }

    @Override
    public Optional<Session> deleteSession(String token) {
        return jooq.deleteFrom(SESSIONS)
                .where(text("session_token").eq(token))
                .returning(rows.session())
                .fetchOptional(rows::readSession);
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        VerificationToken created = new VerificationToken();
        created.setIdentifier(identifier);
        created.setToken(token);
        created.setExpires(expires);
        jooq.insertInto(TOKENS, rows.token()).values(identifier, token, expires).execute();
        return created;
    }

    @Override
    public Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        return jooq.deleteFrom(TOKENS)
                .where(text("identifier").eq(identifier).and(text("token").eq(token)))
                .returning(rows.token())
                .fetchOptional(rows::readToken);
    }

    @Override
    public void register(User user, Account account, Session session) {
        jooq.transaction(transaction -> {
            DSLContext within = transaction.dsl();
            insert(within, user);
            account.setUser(user);
            insert(within, account);
            session.setUser(user);
            insert(within, session);
        });
    }

    @Override
    public void close() {}

    private User insert(DSLContext context, User user) {
        if (user.getId() == null) {
            user.setId(Ids.next());
        }
        context.insertInto(USERS, rows.user())
                .values(user.getId(), user.getName(), user.getEmail(), user.getEmailVerified(), user.getImage())
                .execute();
        return user;
    }

    private Account insert(DSLContext context, Account account) {
        account.setId(Ids.next());
        context.insertInto(ACCOUNTS, rows.account())
                .values(JooqRows.values(account))
                .execute();
        return account;
    }

    private Session insert(DSLContext context, Session session) {
        session.setId(Ids.next());
        context.insertInto(SESSIONS, rows.session())
                .values(session.getId(), session.getUser().getId(), session.getSessionToken(), session.getExpires())
                .execute();
        return session;
    }

    private static Condition account(String provider, String providerAccountId) {
        return text("provider").eq(provider).and(text("provider_account_id").eq(providerAccountId));
    }

    private static Field<String> text(String column) {
        Name name = name(column);
        return field(name, SQLDataType.VARCHAR);
    }
}
