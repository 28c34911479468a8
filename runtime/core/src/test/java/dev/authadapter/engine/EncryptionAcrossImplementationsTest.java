package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import dev.authadapter.AuthKeys;
import dev.authadapter.AuthTransactions;
import dev.authadapter.KeyRing;
import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import dev.authadapter.UserStore;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.User;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class EncryptionAcrossImplementationsTest {

    private static final AuthKeys KEYS =
            AuthKeys.none().withKeyRing(KeyRing.of("k1", Map.of("k1", new SecretKeySpec(new byte[32], "AES"))));

    /** Else what was stored would be lost by a change of a setting, or by a callback that is added to an entity. */
    @Test
    void oneReadsWhatTheOtherWrote() {
        HikariConfig first = Pools.fresh(TestDatabase.H2);
        HikariConfig second = new HikariConfig();
        second.setJdbcUrl(first.getJdbcUrl());
        try (TestFactory direct =
                        TestFactory.of(first, Map.of(EngineSetting.NAME, "direct"), DefaultBindings.ENTITIES);
                TestFactory orm = TestFactory.of(
                        second,
                        Map.of(EngineSetting.NAME, "orm", "hibernate.hbm2ddl.auto", "none"),
                        DefaultBindings.ENTITIES)) {
            User user = TestAdapter.user();
            user.setName("Ann");
            users(direct).createUser(user);

            assertThat(users(orm).getUser(user.getId()).map(User::getName)).contains("Ann");
            users(orm).updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Bea"));
            assertThat(users(direct).getUser(user.getId()).map(User::getName)).contains("Bea");
        }
    }

    @Test
    void identifierThatIsMadeByTheDatabase_isRefused() {
        try (TestFactory factory = TestFactory.of(TestDatabase.H2, Counted.class)) {
            assertThatThrownBy(() ->
                            new AuthEngine<>(factory.sessionFactory(), AuthTransactions.none(), KEYS, Counted.BINDING))
                    .isInstanceOf(UnsupportedEntityException.class)
                    .hasMessage(
                            "'Counted.email' is encrypted and bound to 'Counted.id', which is known only once the row is"
                                    + " stored. Let the adapter make identifiers: of type String or UUID, without"
                                    + " @GeneratedValue.");
        }
    }

    private static UserStore<User, String> users(TestFactory factory) {
        EntityBinding<User> entity =
                new EntityBinding<>(User.class, User::new, Users.ENTITY.properties(), List.of(Users.NAME));
        return new AuthEngine<>(
                        factory.sessionFactory(),
                        AuthTransactions.none(),
                        KEYS,
                        new UserBinding<>(entity, Users.ID, Users.EMAIL))
                .users();
    }

    @Entity
    static class Counted {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;

        @Column(unique = true)
        String email;

        static final Property<Counted, Long> ID = Property.of("id", Long.class, c -> c.id, (c, v) -> c.id = v);
        static final Property<Counted, String> EMAIL =
                Property.of("email", String.class, c -> c.email, (c, v) -> c.email = v);
        static final UserBinding<Counted, Long> BINDING = new UserBinding<>(
                new EntityBinding<>(Counted.class, Counted::new, List.of(ID, EMAIL), List.of(EMAIL)), ID, EMAIL);
    }
}
