package dev.authadapter.defaults;

import static dev.authadapter.defaults.Fault.followedBy;
import static dev.authadapter.defaults.Fault.ignoring;
import static dev.authadapter.defaults.Fault.missing;
import static dev.authadapter.defaults.Fault.replacedBy;
import static dev.authadapter.defaults.Fault.spoiledArgument;
import static dev.authadapter.defaults.Fault.spoiledResult;
import static dev.authadapter.defaults.Mutant.mutant;

import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.Patch;
import dev.authadapter.SessionAndUser;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Mistakes with users. */
final class UserMutants {

    private UserMutants() {}

    static List<Mutant> all() {
        return List.of(
                mutant("hasOperations", "deleteSession", missing()),
                mutant("createUser", "createUser", given(user -> user.setImage(null))),
                mutant("createUserWithIdentifier", "createUser", given(user -> user.setId(null))),
                mutant("createUserWithoutProperties", "createUser", given(user -> user.setName(orBlank(user)))),
                mutant("getUserUnknown", "getUser", orAnybody()),
                mutant("getUser", "getUser", found(UserMutants::dropMilliseconds)),
                mutant("getUserByEmailUnknown", "getUserByEmail", orAnybody()),
                mutant("getUserByEmail", "getUserByEmail", found(user -> user.setName(null))),
                mutant(
                        "getUserByNoEmail",
                        "getUserByEmail",
                        call -> isBlank((String) call.arguments()[0]) ? Optional.of(new User()) : call.proceed()),
                mutant("createUsersWithoutEmail", "createUser", given(UserMutants::inventAddress)),
                mutant("createUserDuplicateEmail", "createUser", UserMutants::tellAddress),
                mutant("createUserConcurrently", "createUser", ignoring(DuplicateEmailException.class, 0)),
                mutant("registerConcurrently", "registerWithAccount", replacedBy(UserMutants::registerInSteps)),
                mutant(
                        "updateUser",
                        "updateUser",
                        followedBy(
                                call -> call.adapter().updateUser(call.argument(0), new UserPatch().setImage(null)))),
                mutant(
                        "updateUserEachProperty",
                        "updateUser",
                        ignoringPatches(patch -> changes(patch, "emailVerified"))),
                mutant(
                        "updateUserToNull",
                        "updateUser",
                        ignoringPatches(patch -> patch.changes().containsValue(null))),
                mutant(
                        "updateUserWithoutChanges",
                        "updateUser",
                        Fault.<Patch<User>>argument(
                                1, patch -> changesNothing(patch) ? new UserPatch().setName("?") : patch)),
                mutant("updateUserBlankEmail", "updateUser", spoiledResult(UserMutants::blankAddress)),
                mutant("updateUserUnknown", "updateUser", ignoring(UserNotFoundException.class, call -> new User())),
                mutant(
                        "updateUserDuplicateEmail",
                        "updateUser",
                        ignoring(DuplicateEmailException.class, UserMutants::get)),
                mutant("hasDeletingOperations", "unlinkAccount", missing()),
                mutant("deleteUser", "deleteUser", Fault.<Optional<User>>result(deleted -> Optional.empty())),
                mutant(
                        "deleteUserWithChildrenCreatedAgain",
                        "deleteSession",
                        replacedBy(call -> call.adapter()
                                .getSessionAndUser((String) call.arguments()[0])
                                .map(found -> found.session()))),
                mutant(
                        "deleteUserCascades",
                        "deleteUser",
                        followedBy(call -> call.adapter()
                                .purgeVerificationTokens(Instant.now().plus(Duration.ofDays(99)), 1000))),
                mutant("deleteUserUnknown", "deleteUser", orAnybody()),
                mutant(
                        "registerAgain",
                        "deleteUser",
                        replacedBy(call -> call.adapter().getUser((String) call.arguments()[0]))),
                mutant("inTransaction", "inTransaction", UserMutants::runWithoutTransaction),
                mutant("registerWithAccount", "registerWithAccount", replacedBy(UserMutants::registerInSteps)),
                mutant("usersAreNotShared", "getUser", new Cache()),
                new Mutant(
                        "updateLeavesWhatWasReturned", Set.of("getUser", "updateUser"), new Cache(), Optional.empty()));
    }

    private static Fault given(Consumer<User> change) {
        return spoiledArgument(0, change);
    }

    private static Fault found(Consumer<User> change) {
        return Fault.<Optional<User>>spoiledResult(user -> user.ifPresent(change));
    }

    private static Fault orAnybody() {
        return Fault.<Optional<User>>result(user -> user.or(() -> Optional.of(new User())));
    }

    private static Fault ignoringPatches(Predicate<Patch<User>> ignored) {
        return call -> ignored.test(call.argument(1)) ? get(call) : call.proceed();
    }

    private static User get(Fault.Call call) {
        return call.adapter().getUser(call.argument(0)).orElseThrow();
    }

    private static boolean changes(Patch<User> patch, String name) {
        return patch.changes().keySet().stream()
                .anyMatch(property -> property.name().equals(name));
    }

    private static boolean changesNothing(@Nullable Patch<User> patch) {
        return Objects.requireNonNull(patch).changes().isEmpty();
    }

    private static String orBlank(User user) {
        return user.getName() == null ? "" : user.getName();
    }

    private static void dropMilliseconds(User user) {
        user.setEmailVerified(Objects.requireNonNull(user.getEmailVerified()).truncatedTo(ChronoUnit.SECONDS));
    }

    private static void inventAddress(User user) {
        user.setEmail(isBlank(user.getEmail()) ? "nobody@example.com" : user.getEmail());
    }

    private static void blankAddress(User user) {
        user.setEmail(user.getEmail() == null ? " " : user.getEmail());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Hides the address from the message, and not from a cause of its cause. */
    private static @Nullable Object tellAddress(Fault.Call call) throws Throwable {
        try {
            return call.proceed();
        } catch (DuplicateEmailException e) {
            Throwable told =
                    new AuthStoreException("Refused: " + call.<User>argument(0).getEmail(), e);
            throw new DuplicateEmailException("The address is taken.", new SQLException("Unique constraint", told));
        }
    }

    private static @Nullable Object runWithoutTransaction(Fault.Call call) {
        if (call.arguments()[0] instanceof Runnable work) {
            work.run();
            return null;
        }
        return call.<Supplier<?>>argument(0).get();
    }

    /** Without a transaction. */
    private static Object registerInSteps(Fault.Call call) {
        User user = call.argument(0);
        UserPatch address = new UserPatch().setEmail(user.getEmail());
        user.setEmail(null);
        String id = Objects.requireNonNull(call.adapter().createUser(user).getId());
        call.adapter().linkAccount(id, call.<Account>argument(1));
        User registered = call.adapter().updateUser(id, address);
        return call.arguments().length == 2
                ? registered
                : new SessionAndUser<>(call.adapter().createSession(id, call.<Session>argument(2)), registered);
    }

    /** Gives every caller the same object, and changes it. */
    private static final class Cache implements Fault {

        private final Map<String, User> users = new ConcurrentHashMap<>();

        @Override
        public @Nullable Object carryOut(Call call) throws Throwable {
            if (call.operation().equals("getUser")) {
                String id = call.argument(0);
                return Optional.of(users.computeIfAbsent(id, key -> get(call)));
            }
            User updated = (User) Objects.requireNonNull(call.proceed());
            Objects.requireNonNull(users.get(call.<String>argument(0))).setName(updated.getName());
            return updated;
        }
    }
}
