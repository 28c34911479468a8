package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.entity.VerificationTokenKey;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** What Spring Data JPA implements. The row count of a deletion decides who gets the row. */
final class SpringDataJpaRepositories {

    private SpringDataJpaRepositories() {}

    interface Users extends JpaRepository<User, String> {

        Optional<User> findByEmail(String email);

        @Query("select u from AuthAccount a join a.user u where a.provider = :provider and a.providerAccountId = :id")
        Optional<User> findByAccount(String provider, String id);

        @Modifying
        @Query("delete from AuthUser u where u.id = :id")
        int deleteOne(String id);
    }

    interface Accounts extends JpaRepository<Account, String> {

        Optional<Account> findByProviderAndProviderAccountId(String provider, String providerAccountId);

        @Modifying
        @Query("delete from AuthAccount a where a.id = :id")
        int deleteOne(String id);
    }

    interface Sessions extends JpaRepository<Session, String> {

        Optional<Session> findBySessionToken(String token);

        @Query("select s from AuthSession s join fetch s.user where s.sessionToken = :token")
        Optional<Session> findWithUser(String token);

        @Modifying
        @Query("delete from AuthSession s where s.id = :id")
        int deleteOne(String id);
    }

    interface Tokens extends JpaRepository<VerificationToken, VerificationTokenKey> {

        @Modifying
        @Query("delete from AuthVerificationToken t where t.identifier = :identifier and t.token = :token")
        int deleteOne(String identifier, String token);
    }
}
