package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.authadapter.DuplicateEmailException;
import dev.authadapter.DuplicateIdentifierException;
import dev.authadapter.Property;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class UserStoreTest extends DefaultEntitiesTest {

    @Test
    void createUser_withoutIdentifier_makesTimeOrderedUuid() {
        User first = adapter.newUser();
        User second = adapter.newUser();

        assertThat(UUID.fromString(first.getId()).version()).isEqualTo(7);
        assertThat(second.getId()).isGreaterThan(first.getId());
    }

    @Test
    void createUser_withIdentifier_keepsIt() {
        User user = new User();
        user.setId("mine-" + TestAdapter.unique());

        User stored = adapter.users().createUser(user);

        assertThat(stored).isSameAs(user);
        assertThat(adapter.users().getUser(user.getId())).isPresent();
    }

    @Test
    void createUser_thenGetUser_returnsEveryProperty() {
        User user = new User();
        user.setName("Zoë \uD83E\uDD8A");
        user.setEmail(TestAdapter.unique());
        user.setEmailVerified(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        user.setImage("i".repeat(20_000));
        adapter.users().createUser(user);

        assertThat(adapter.users().getUser(user.getId()))
                .get()
                .isNotSameAs(user)
                .usingRecursiveComparison()
                .isEqualTo(user);
        assertThat(adapter.users().getUserByEmail(user.getEmail()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(user);
    }

    @Test
    void createUser_withBlankEmail_storesNull() {
        User first = new User();
        first.setEmail(" ");
        User second = new User();
        second.setEmail("");

        adapter.users().createUser(first);
        adapter.users().createUser(second);

        assertThat(first.getEmail()).isNull();
        assertThat(adapter.users().getUser(second.getId()).orElseThrow().getEmail())
                .isNull();
    }

    @Test
    void emails_areComparedExactly() {
        String address = TestAdapter.unique() + "@example.com";
        User lower = new User();
        lower.setEmail(address);
        User upper = new User();
        upper.setEmail(address.toUpperCase(Locale.ROOT));

        adapter.users().createUser(lower);
        adapter.users().createUser(upper);

        assertThat(adapter.users().getUserByEmail(upper.getEmail()).map(User::getId))
                .contains(upper.getId());
    }

    @Test
    void createUser_withTakenEmail_isRefusedAndLeavesObjectUnchanged() {
        User taken = adapter.newUser();
        User user = new User();
        user.setEmail(taken.getEmail());

        DuplicateEmailException e = catchThrowableOfType(
                DuplicateEmailException.class, () -> adapter.users().createUser(user));

        assertThat(e).hasCauseInstanceOf(java.sql.SQLException.class);
        assertThat(e.getMessage()).doesNotContain(taken.getEmail());
        assertThat(user.getId()).isNull();
    }

    @Test
    void createUser_withTakenIdentifier_saysSo() {
        User taken = adapter.newUser();
        User user = new User();
        user.setId(taken.getId());
        user.setEmail(TestAdapter.unique());

        assertThatThrownBy(() -> adapter.users().createUser(user))
                .isInstanceOf(DuplicateIdentifierException.class)
                .hasCauseInstanceOf(java.sql.SQLException.class)
                .hasMessageStartingWith("A row of 'User' (table auth_user) with this identifier exists already.")
                .message()
                .doesNotContain(taken.getId())
                .doesNotContain(user.getEmail());
    }

    @Test
    void createUser_twice_isADuplicateOfItselfAndNotOfAnothersEmail() {
        User user = adapter.newUser();

        assertThatThrownBy(() -> adapter.users().createUser(user)).isInstanceOf(DuplicateIdentifierException.class);
    }

    @Test
    void nullParameters_areNamed() {
        assertThatThrownBy(() -> adapter.users().createUser(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("user");
        assertThatThrownBy(() -> adapter.users().updateUser(null, new TestPatch<>()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> adapter.users().updateUser("any", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("patch");
        assertThatThrownBy(() -> TestAdapter.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("entityManagerFactory");
    }

    @Test
    void lookUps_withNothing_findNothing() {
        factory.counting().takeTrips();

        assertThat(adapter.users().getUser(null)).isEmpty();
        assertThat(adapter.users().getUserByEmail(null)).isEmpty();
        assertThat(adapter.users().getUserByEmail(" ")).isEmpty();
        assertThat(adapter.users().deleteUser(null)).isEmpty();
        assertThat(factory.counting().takeTrips()).isEmpty();
    }

    @Test
    void lookUps_ofUnknown_findNothing() {
        assertThat(adapter.users().getUser("unknown")).isEmpty();
        assertThat(adapter.users().getUserByEmail("unknown")).isEmpty();
        assertThat(adapter.users().deleteUser("unknown")).isEmpty();
    }

    @Test
    void updateUser_writesWhatThePatchNamesOnly() {
        User user = adapter.newUser();
        adapter.users().updateUser(user.getId(), new TestPatch<User>().with(Users.IMAGE, "image"));

        User updated = adapter.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ada"));

        assertThat(updated.getName()).isEqualTo("Ada");
        assertThat(updated.getImage()).isEqualTo("image");
        assertThat(updated.getEmail()).isEqualTo(user.getEmail());
        assertThat(adapter.users().getUser(user.getId()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(updated);
    }

    @Test
    void updateUser_withNull_writesNull() {
        User user = adapter.newUser();
        adapter.users().updateUser(user.getId(), new TestPatch<User>().with(Users.NAME, "Ada"));

        TestPatch<User> patch = new TestPatch<User>().with(Users.NAME, null).with(Users.EMAIL, " ");
        User updated = adapter.users().updateUser(user.getId(), patch);

        assertThat(updated.getName()).isNull();
        assertThat(updated.getEmail()).isNull();
    }

    @Test
    void updateUser_withEmptyPatch_reads() {
        User user = adapter.newUser();

        assertThat(adapter.users().updateUser(user.getId(), new TestPatch<>()))
                .usingRecursiveComparison()
                .isEqualTo(user);
    }

    @Test
    void updateUser_ofUnknown_isRefused() {
        TestPatch<User> patch = new TestPatch<User>().with(Users.NAME, "Ada");

        assertThatThrownBy(() -> adapter.users().updateUser("unknown", patch))
                .isInstanceOf(UserNotFoundException.class);
        assertThatThrownBy(() -> adapter.users().updateUser("unknown", new TestPatch<>()))
                .isInstanceOf(UserNotFoundException.class);
    }

    @Test
    void updateUser_withTakenEmail_isRefused() {
        User taken = adapter.newUser();
        User user = adapter.newUser();

        assertThatThrownBy(() -> adapter.users()
                        .updateUser(user.getId(), new TestPatch<User>().with(Users.EMAIL, taken.getEmail())))
                .isInstanceOf(DuplicateEmailException.class)
                .message()
                .doesNotContain(taken.getEmail());
        assertThat(adapter.users().getUser(user.getId())).isPresent();
    }

    @Test
    void updateUser_withOwnEmail_isFine() {
        User user = adapter.newUser();

        assertThat(adapter.users()
                        .updateUser(user.getId(), new TestPatch<User>().with(Users.EMAIL, user.getEmail()))
                        .getEmail())
                .isEqualTo(user.getEmail());
    }

    @Test
    void updateUser_ofIdentifier_isRefused() {
        User user = adapter.newUser();

        assertThatThrownBy(() ->
                        adapter.users().updateUser(user.getId(), new TestPatch<User>().with(Users.ID, "other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'User.id' cannot be changed.");
    }

    @Test
    void updateUser_ofForeignProperty_isRefused() {
        Property<User, String> foreign = Property.of("name", String.class, User::getName, User::setName);

        assertThatThrownBy(() -> adapter.users().updateUser("any", new TestPatch<User>().with(foreign, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'name' is not a property of 'User'.");
    }

    @Test
    void deleteUser_returnsTheUserAndDeletesAllThatBelongsToIt() {
        User user = adapter.newUser();
        User other = adapter.newUser();
        for (User owner : new User[] {user, other}) {
            adapter.accounts().linkAccount(owner.getId(), TestAdapter.account());
            adapter.sessions().createSession(owner.getId(), TestAdapter.unique(), Instant.now());
            adapter.authenticators().createAuthenticator(owner.getId(), TestAdapter.authenticator());
        }

        assertThat(adapter.users().deleteUser(user.getId()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(user);

        assertThat(adapter.users().getUser(user.getId())).isEmpty();
        for (String table : new String[] {"auth_account", "auth_session", "auth_authenticator"}) {
            String count = "select count(*) from " + table + " where user_id='";
            assertThat(factory.number(count + user.getId() + "'")).as(table).isZero();
            assertThat(factory.number(count + other.getId() + "'")).as(table).isOne();
        }
    }
}
