package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRows.AccountRow;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRows.SessionRow;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRows.TokenRow;
import dev.authadapter.examples.benchmarks.contestant.SpringDataJdbcRows.UserRow;
import dev.authadapter.examples.benchmarks.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.springframework.jdbc.core.RowMapper;

/** What Spring Data JDBC implements. The row count of a deletion decides who gets the row. */
final class SpringDataJdbcRepositories {

    private SpringDataJdbcRepositories() {}

    interface Users extends CrudRepository<UserRow, String> {

        Optional<UserRow> findByEmail(String email);

        @Query("select u.* from auth_account a join auth_user u on u.id = a.user_id"
                + " where a.provider = :provider and a.provider_account_id = :id")
        Optional<UserRow> findByAccount(String provider, String id);

        @Modifying
        @Query("update auth_user set name = :name where id = :id")
        int rename(String id, String name);

        @Modifying
        @Query("delete from auth_user where id = :id")
        int deleteOne(String id);
    }

    interface Accounts extends CrudRepository<AccountRow, String> {

        Optional<AccountRow> findByProviderAndProviderAccountId(String provider, String providerAccountId);

        @Modifying
        @Query("delete from auth_account where id = :id")
        int deleteOne(String id);
    }

    interface Sessions extends CrudRepository<SessionRow, String> {

        Optional<SessionRow> findBySessionToken(String token);

        @Query(
                value = "select s.id,s.user_id,s.session_token,s.expires,u.id,u.name,u.email,u.email_verified,u.image"
                        + " from auth_session s join auth_user u on u.id = s.user_id where s.session_token = :token",
                rowMapperClass = SessionAndUserMapper.class)
        Optional<SessionAndUser<Session, User>> findWithUser(String token);

        @Modifying
        @Query("update auth_session set expires = :expires where session_token = :token")
        int extend(String token, Instant expires);

        @Modifying
        @Query("delete from auth_session where id = :id")
        int deleteOne(String id);
    }

    interface Tokens extends CrudRepository<TokenRow, String> {

        Optional<TokenRow> findByIdentifierAndToken(String identifier, String token);

        @Modifying
        @Query("delete from auth_verification_token where identifier = :identifier and token = :token")
        int deleteOne(String identifier, String token);
    }

    /** Of H2 and PostgreSQL, the databases that Spring Data JDBC knows: both bind moments alike. */
    static final class SessionAndUserMapper implements RowMapper<SessionAndUser<Session, User>> {

        private final JdbcRows rows = new JdbcRows(Database.POSTGRESQL);

        @Override
        public SessionAndUser<Session, User> mapRow(ResultSet row, int number) throws SQLException {
            return rows.readSessionAndUser(row);
        }
    }
}
