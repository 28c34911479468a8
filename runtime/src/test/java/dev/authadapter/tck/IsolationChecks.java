package dev.authadapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.SessionAndUser;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an adapter returns belongs to the caller: no two calls share an instance, and no later call changes it. */
interface IsolationChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("4 6 9 17 every call returns a user of its own")
    default void usersAreNotShared() {
        U created = adapter().createUser(harness().user(Fixtures.user(harness())));
        I id = given().idOf(created);
        SessionValues<I> session = given().session(id, Fixtures.session());
        AccountValues<I> account = given().account(id, Fixtures.account());

        Set<U> users = Collections.newSetFromMap(new IdentityHashMap<>());
        users.add(created);
        for (int i = 0; i < 2; i++) {
            Stream.of(
                            adapter().getUser(id),
                            adapter().getUserByEmail(Fixtures.EMAIL),
                            adapter().getUserByAccount(account.key()),
                            adapter().getSessionAndUser(session.sessionToken()).map(SessionAndUser::user))
                    .flatMap(Optional::stream)
                    .forEach(users::add);
        }

        assertThat(users).hasSize(9);
    }

    @Test
    @DisplayName("9 35 every call returns a session and an account of its own")
    default void sessionsAndAccountsAreNotShared() {
        I id = given().user();
        S session = adapter().createSession(id, harness().session(Fixtures.session()));
        A account = adapter().linkAccount(id, harness().account(Fixtures.account()));
        String sessionToken = harness().valuesOfSession(session).sessionToken();

        Set<Object> entities = Collections.newSetFromMap(new IdentityHashMap<>());
        entities.add(session);
        entities.add(account);
        for (int i = 0; i < 2; i++) {
            adapter()
                    .getSessionAndUser(sessionToken)
                    .map(SessionAndUser::session)
                    .ifPresent(entities::add);
            adapter().getAccount(harness().valuesOfAccount(account).key()).ifPresent(entities::add);
        }

        assertThat(entities).hasSize(6);
    }

    @Test
    @DisplayName("11 updateUser does not change a user that was returned before")
    default void updateLeavesWhatWasReturned() {
        U created = adapter().createUser(harness().user(Fixtures.user(harness())));
        I id = given().idOf(created);
        Optional<U> found = adapter().getUser(id);

        adapter().updateUser(id, harness().userPatches().withName("Updated Name"));

        UserValues<I> before = Fixtures.user(harness()).withId(id);
        assertThat(harness().valuesOfUser(created)).isEqualTo(before);
        assertThat(found.map(harness()::valuesOfUser)).contains(before);
    }
}
