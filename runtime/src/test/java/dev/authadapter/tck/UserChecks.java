package dev.authadapter.tck;

import static dev.authadapter.tck.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.Patch;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Creating users and finding them. */
interface UserChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("1 the adapter carries out every operation on users, accounts and sessions")
    default void hasOperations() {
        I unknown = harness().unknownUserId();
        Patch<U> noChanges = harness().userPatches().withoutChanges();
        Patch<S> noSessionChanges = harness().sessionPatches().withoutChanges();
        AccountValues<I> account = Fixtures.account();
        SessionValues<I> session = Fixtures.session();
        Map<String, ThrowingCallable> operations = new LinkedHashMap<>();
        operations.put("createUser", () -> adapter().createUser(harness().user(Fixtures.user(harness()))));
        operations.put("getUser", () -> adapter().getUser(unknown));
        operations.put("getUserByEmail", () -> adapter().getUserByEmail("nobody"));
        operations.put("getUserByAccount", () -> adapter().getUserByAccount(account.key()));
        operations.put("updateUser", () -> adapter().updateUser(unknown, noChanges));
        operations.put(
                "linkAccount", () -> adapter().linkAccount(unknown, harness().account(account)));
        operations.put(
                "createSession",
                () -> adapter().createSession(unknown, harness().session(session)));
        operations.put("getSessionAndUser", () -> adapter().getSessionAndUser("unknown"));
        operations.put("updateSession", () -> adapter().updateSession("unknown", noSessionChanges));
        operations.put("deleteSession", () -> adapter().deleteSession("unknown"));

        Operations.assertCarriedOut(operations);
    }

    @Test
    @DisplayName("2 createUser stores every property and returns the user it was given")
    default void createUser() {
        UserValues<I> values = Fixtures.user(harness());
        U user = harness().user(values);

        U created = adapter().createUser(user);

        assertThat(created).isSameAs(user);
        I id = given().idOf(created);
        assertThat(harness().valuesOfUser(created)).isEqualTo(values.withId(id));
        assertThat(harness().storedUser(id)).contains(values.withId(id));
    }

    @Test
    @DisplayName("2 createUser keeps an identifier that the caller assigned, or refuses it, but makes no other instead")
    default void createUserWithIdentifier() {
        I id = harness().unknownUserId();
        UserValues<I> values = Fixtures.user(harness()).withId(id);
        if (!harness().keepsAssignedUserIds()) {
            assertThatThrownBy(() -> adapter().createUser(harness().user(values)))
                    .isInstanceOfAny(IllegalArgumentException.class, AuthStoreException.class);
            assertThat(harness().storedUser(id)).isEmpty();
            return;
        }

        U created = adapter().createUser(harness().user(values));

        assertThat(harness().valuesOfUser(created)).isEqualTo(values);
        assertThat(harness().storedUser(id)).contains(values);
        assertThat(adapter().getUser(id).map(harness()::valuesOfUser)).contains(values);
    }

    @Test
    @DisplayName("2 createUser stores a user who has none of the optional properties")
    default void createUserWithoutProperties() {
        UserValues<I> values =
                new UserValues<>(null, null, null, null, null, harness().customUserProperties());

        I id = given().user(values);

        assertThat(harness().storedUser(id)).contains(values.withId(id));
    }

    @Test
    @DisplayName("3 getUser finds nobody by an unknown identifier or by null")
    default void getUserUnknown() {
        given().user();

        assertThat(adapter().getUser(harness().unknownUserId())).isEmpty();
        assertThat(adapter().getUser(null)).isEmpty();
    }

    @Test
    @DisplayName("4 getUser finds the user as stored")
    default void getUser() {
        I id = given().user();
        given().otherUser();

        assertThat(adapter().getUser(id).map(harness()::valuesOfUser))
                .contains(Fixtures.user(harness()).withId(id));
    }

    @Test
    @DisplayName("5 getUserByEmail finds nobody by an unknown address")
    default void getUserByEmailUnknown() {
        given().user();

        assertThat(adapter().getUserByEmail("nobody")).isEmpty();
    }

    @Test
    @DisplayName("6 getUserByEmail finds the user as stored")
    default void getUserByEmail() {
        I id = given().user();
        given().otherUser();

        assertThat(adapter().getUserByEmail(Fixtures.EMAIL).map(harness()::valuesOfUser))
                .contains(Fixtures.user(harness()).withId(id));
    }

    @Test
    @DisplayName("A6 G6 getUserByEmail finds nobody by null or blank, even if users without an address exist")
    default void getUserByNoEmail() {
        given().user(Fixtures.user(harness()).withEmail(null));
        given().user(Fixtures.user(harness()).withEmail(""));

        for (@Nullable String nothing : Arrays.asList(null, "", " ", "\t")) {
            assertThat(adapter().getUserByEmail(nothing)).isEmpty();
        }
    }

    @Test
    @DisplayName("A7 G9 several users may have no address, which is stored as NULL")
    default void createUsersWithoutEmail() {
        for (@Nullable String nothing : Arrays.asList(null, null, "", "", " ")) {
            UserValues<I> values = Fixtures.user(harness());

            I id = given().user(values.withEmail(nothing));

            assertThat(harness().storedUser(id)).contains(values.withEmail(null).withId(id));
        }
    }

    @Test
    @DisplayName("G3 createUser refuses an address that another user has")
    default void createUserDuplicateEmail() {
        I id = given().user();
        U second = harness().user(Fixtures.user(harness()).withName("Impostor"));

        assertFails(() -> adapter().createUser(second), DuplicateEmailException.class, Fixtures.EMAIL);

        assertThat(adapter().getUserByEmail(Fixtures.EMAIL).map(harness()::valuesOfUser))
                .contains(Fixtures.user(harness()).withId(id));
    }

    @Test
    @DisplayName("G8 of many concurrent createUser with one address exactly one succeeds")
    default void createUserConcurrently() throws Exception {
        List<Boolean> successes = Race.run(() -> {
            try {
                adapter().createUser(harness().user(Fixtures.user(harness())));
                return true;
            } catch (DuplicateEmailException e) {
                return false;
            }
        });

        assertThat(successes).containsOnlyOnce(true);
    }

    @Test
    @DisplayName("G8 of many concurrent registerWithAccount with one address exactly one succeeds, and no half is left")
    default void registerConcurrently() throws Exception {
        List<AccountKey> linked = Race.run(() -> {
                    AccountValues<I> account = Fixtures.account();
                    U user = harness().user(Fixtures.user(harness()));
                    try {
                        adapter().registerWithAccount(user, harness().account(account));
                    } catch (DuplicateEmailException e) {
                        assertThat(adapter().getAccount(account.key())).isEmpty();
                        return Optional.<AccountKey>empty();
                    }
                    return Optional.of(account.key());
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();

        assertThat(linked).hasSize(1);
        assertThat(adapter().getUserByAccount(linked.get(0)).map(harness()::valuesOfUser))
                .isEqualTo(adapter().getUserByEmail(Fixtures.EMAIL).map(harness()::valuesOfUser));
    }
}
