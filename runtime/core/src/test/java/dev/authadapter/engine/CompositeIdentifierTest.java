package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountKey;
import dev.authadapter.AccountStore;
import dev.authadapter.Property;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.UserStore;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A user whose identifier has two columns, and a relation that so has two, too. */
final class CompositeIdentifierTest {

    @Embeddable
    record Key(String realm, Integer number) {}

    @Entity(name = "CompositeUser")
    static class CompositeUser {

        @EmbeddedId
        Key key;

        String email;

        static final Property<CompositeUser, Key> KEY = Property.of("key", Key.class, u -> u.key, (u, v) -> u.key = v);
        static final Property<CompositeUser, String> EMAIL =
                Property.of("email", String.class, u -> u.email, (u, v) -> u.email = v);
        static final UserBinding<CompositeUser, Key> BINDING = new UserBinding<>(
                new EntityBinding<>(CompositeUser.class, CompositeUser::new, List.of(KEY, EMAIL)), KEY, EMAIL);
    }

    @Entity(name = "CompositeAccount")
    static class CompositeAccount {

        @Id
        String id;

        @ManyToOne
        @JoinColumn(name = "user_realm", referencedColumnName = "realm")
        @JoinColumn(name = "user_number", referencedColumnName = "number")
        CompositeUser user;

        static final Property<CompositeAccount, String> ID =
                Property.of("id", String.class, a -> a.id, (a, v) -> a.id = v);
        static final Property<CompositeAccount, CompositeUser> USER =
                Property.of("user", CompositeUser.class, a -> a.user, (a, v) -> a.user = v);
        static final AccountBinding<CompositeAccount, CompositeUser, Key> BINDING = new AccountBinding<>(
                new EntityBinding<>(CompositeAccount.class, CompositeAccount::new, List.of(ID, USER)),
                new Owner.Relation<>(USER, CompositeUser.BINDING),
                ID,
                ID);
    }

    @ParameterizedTest
    @EveryDatabase
    void relation_ofTwoColumns(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, CompositeUser.class, CompositeAccount.class)) {
            AuthEngine<CompositeUser, Key> engine = new AuthEngine<>(factory.sessionFactory(), CompositeUser.BINDING);
            AccountStore<CompositeUser, Key, CompositeAccount> accounts = engine.accounts(CompositeAccount.BINDING);
            UserStore<CompositeUser, Key> users = engine.users();
            CompositeUser user = new CompositeUser();
            user.key = new Key("north", 7);
            user.email = "ann@example.com";
            users.createUser(user);
            CompositeAccount account = new CompositeAccount();
            account.id = "a";

            assertThatThrownBy(() -> accounts.linkAccount(new Key("south", 7), account))
                    .isInstanceOf(UserNotFoundException.class);
            accounts.linkAccount(user.key, account);

            AccountKey key = new AccountKey("a", "a");
            assertThat(accounts.getUserByAccount(key).orElseThrow().email).isEqualTo(user.email);
            assertThat(accounts.getAccount(key).orElseThrow().user.key).isEqualTo(user.key);
            assertThat(users.getUserByEmail(user.email).orElseThrow().key).isEqualTo(user.key);
            assertThat(users.deleteUser(user.key)).isPresent();
            assertThat(accounts.getAccount(key)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(value = TestDatabase.class, names = "H2")
    void missingIdentifier_isRefused(TestDatabase database) {
        try (TestFactory factory = TestFactory.of(database, CompositeUser.class)) {
            UserStore<CompositeUser, Key> users =
                    new AuthEngine<>(factory.sessionFactory(), CompositeUser.BINDING).users();

            assertThatThrownBy(() -> users.createUser(new CompositeUser()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("'CompositeUser' has no identifier");
        }
    }
}
