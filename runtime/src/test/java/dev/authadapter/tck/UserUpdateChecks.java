package dev.authadapter.tck;

import static dev.authadapter.tck.Failures.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.DuplicateEmailException;
import dev.authadapter.Patch;
import dev.authadapter.UserNotFoundException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Changing users. */
interface UserUpdateChecks<U, I, A, S, V> extends Checks<U, I, A, S, V> {

    @Test
    @DisplayName("11 12 updateUser returns and stores the new name, and leaves everything else")
    default void updateUser() {
        I id = given().user();
        I otherId = given().otherUser();

        U updated = adapter().updateUser(id, harness().userPatches().withName("Updated Name"));

        UserValues<I> expected =
                Fixtures.user(harness()).withName("Updated Name").withId(id);
        assertThat(harness().valuesOfUser(updated)).isEqualTo(expected);
        assertThat(harness().storedUser(id)).contains(expected);
        assertThat(harness().storedUser(otherId))
                .contains(
                        Fixtures.user(harness()).withEmail(Fixtures.OTHER_EMAIL).withId(otherId));
    }

    @Test
    @DisplayName("A4 G5 updateUser writes the one property of a patch, for each of them")
    default void updateUserEachProperty() {
        Instant verified = Instant.parse("2026-01-01T00:00:00.001Z");
        I id = given().user();
        UserValues<I> before = Fixtures.user(harness()).withId(id);
        UserPatches<U, ?> patches = harness().userPatches();
        Map<Patch<U>, UserValues<I>> expected = new LinkedHashMap<>();
        expected.put(patches.withName("New Name"), before.withName("New Name"));
        expected.put(
                patches.withEmail("new@murray.com"), before.withName("New Name").withEmail("new@murray.com"));
        expected.put(
                patches.withEmailVerified(verified),
                before.withName("New Name").withEmail("new@murray.com").withEmailVerified(verified));
        expected.put(
                patches.withImage("https://example.com/new"),
                before.withName("New Name")
                        .withEmail("new@murray.com")
                        .withEmailVerified(verified)
                        .withImage("https://example.com/new"));

        expected.forEach((patch, values) -> assertUpdates(id, patch, values));
    }

    @Test
    @DisplayName("A4 G5 updateUser writes NULL for what a patch sets to null, for each property")
    default void updateUserToNull() {
        I id = given().user();
        UserValues<I> before = Fixtures.user(harness()).withId(id);
        UserPatches<U, ?> patches = harness().userPatches();

        assertUpdates(id, patches.withName(null), before.withName(null));
        assertUpdates(id, patches.withEmail(null), before.withName(null).withEmail(null));
        assertUpdates(
                id,
                patches.withEmailVerified(null),
                before.withName(null).withEmail(null).withEmailVerified(null));
        assertUpdates(
                id,
                patches.withImage(null),
                new UserValues<>(id, null, null, null, null, harness().customUserProperties()));
    }

    @Test
    @DisplayName("A4 updateUser with an empty patch changes nothing and returns the user")
    default void updateUserWithoutChanges() {
        I id = given().user();

        assertUpdates(
                id,
                harness().userPatches().withoutChanges(),
                Fixtures.user(harness()).withId(id));
    }

    @Test
    @DisplayName("A7 updateUser stores a blank address as NULL")
    default void updateUserBlankEmail() {
        I id = given().user();

        assertUpdates(
                id,
                harness().userPatches().withEmail(" "),
                Fixtures.user(harness()).withEmail(null).withId(id));
    }

    @Test
    @DisplayName("A3 G4 updateUser of an unknown user throws, with changes or without")
    default void updateUserUnknown() {
        I unknown = harness().unknownUserId();

        assertFails(
                () -> adapter().updateUser(unknown, harness().userPatches().withEmail(Fixtures.EMAIL)),
                UserNotFoundException.class,
                Fixtures.EMAIL);
        assertFails(
                () -> adapter().updateUser(unknown, harness().userPatches().withoutChanges()),
                UserNotFoundException.class);
    }

    @Test
    @DisplayName("G3 updateUser refuses an address that another user has")
    default void updateUserDuplicateEmail() {
        given().user();
        I other = given().otherUser();

        assertFails(
                () -> adapter().updateUser(other, harness().userPatches().withEmail(Fixtures.EMAIL)),
                DuplicateEmailException.class,
                Fixtures.EMAIL,
                Fixtures.OTHER_EMAIL);

        assertThat(harness().storedUser(other))
                .contains(
                        Fixtures.user(harness()).withEmail(Fixtures.OTHER_EMAIL).withId(other));
    }

    private void assertUpdates(I id, Patch<U> patch, UserValues<I> expected) {
        assertThat(harness().valuesOfUser(adapter().updateUser(id, patch))).isEqualTo(expected);
        assertThat(harness().storedUser(id)).contains(expected);
    }
}
