package dev.authadapter.defaults;

import static dev.authadapter.defaults.Fault.argument;
import static dev.authadapter.defaults.Fault.followedBy;
import static dev.authadapter.defaults.Fault.ignoring;
import static dev.authadapter.defaults.Fault.replacedBy;
import static dev.authadapter.defaults.Fault.spoiledArgument;
import static dev.authadapter.defaults.Mutant.mutant;

import dev.authadapter.DuplicateSessionTokenException;
import dev.authadapter.Patch;
import dev.authadapter.Property;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionNotFoundException;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.tck.SessionPatches;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mistakes with sessions. */
final class SessionMutants {

    private static final Duration LONG = Duration.ofDays(20);

    private SessionMutants() {}

    static List<Mutant> all() {
        List<Mutant> mutants = new ArrayList<>(single());
        mutants.addAll(ofUser());
        return mutants;
    }

    private static List<Mutant> single() {
        return List.of(
                mutant(
                        "createSession",
                        "createSession",
                        spoiledArgument(1, SessionMutants::dropMilliseconds).ifGiven(2)),
                mutant(
                        "createSessionOfToken",
                        "createSession",
                        argument(2, SessionMutants::wholeSeconds).ifGiven(3)),
                mutant("createSessionOfUnknownUser", "createSession", ignoring(UserNotFoundException.class, 1)),
                mutant(
                        "createSessionOfAnotherUser",
                        "createSession",
                        Fault.<Session>spoiledArgument(1, session -> session.setUser(null))
                                .ifGiven(2)),
                mutant(
                        "createSessionDuplicateToken",
                        "createSession",
                        ignoring(DuplicateSessionTokenException.class, SessionMutants::createInstead)),
                mutant(
                        "getSessionAndUserUnknown",
                        "findActiveSession",
                        Fault.<Optional<SessionAndUser<Session, User>>>result(
                                found -> found.or(() -> Optional.of(new SessionAndUser<>(new Session(), new User()))))),
                mutant("getSessionAndUserInOtherCase", "findActiveSession", argument(0, SessionMutants::inLowerCase)),
                mutant(
                        "getSessionAndUser",
                        "getSessionAndUser",
                        Fault.<Optional<SessionAndUser<Session, User>>>spoiledResult(
                                found -> found.ifPresent(pair -> pair.session().setId(null)))),
                mutant(
                        "getSessionAndUserExpired",
                        "getSessionAndUser",
                        Fault.<Optional<SessionAndUser<Session, User>>>result(found ->
                                found.filter(pair -> expiryOf(pair.session()).isAfter(Instant.now())))),
                mutant(
                        "findActiveSession",
                        "findActiveSession",
                        replacedBy(call -> call.adapter().getSessionAndUser((String) call.arguments()[0]))),
                mutant(
                        "updateSession",
                        "updateSession",
                        followedBy(call -> end(call, Instant.now().plus(LONG)))),
                mutant("sessionPatchHasNoOwner", "updateSession", SessionMutants::leaveToken),
                mutant(
                        "updateSessionWithoutChanges",
                        "updateSession",
                        Fault.<Patch<Session>>argument(1, SessionMutants::orLonger)),
                mutant(
                        "sessionPatchHasNoOwner",
                        "sessionPatches",
                        replacedBy(call -> new SessionPatches<>(OwnerPatch::new, OwnerPatch::setExpires))),
                mutant(
                        "updateSessionUnknown",
                        "updateSession",
                        ignoring(SessionNotFoundException.class, call -> new Session())),
                mutant("deleteSession", "deleteSession", SessionMutants::deleteAll),
                mutant(
                        "deleteSessionUnknown",
                        "deleteSession",
                        call -> isBlank((String) call.arguments()[0]) ? Optional.of(new Session()) : call.proceed()),
                mutant(
                        "deleteSessionConcurrently",
                        "deleteSession",
                        Fault.<Optional<Session>>result(deleted -> deleted.or(() -> Optional.of(new Session())))));
    }

    private static List<Mutant> ofUser() {
        return List.of(
                mutant(
                        "touchSession",
                        "touchSession",
                        followedBy(call -> end(call, call.<Instant>argument(2).plusSeconds(1)))),
                mutant("touchSessionInVain", "touchSession", argument(1, now -> Instant.EPOCH)),
                mutant(
                        "touchSessionConcurrently",
                        "touchSession",
                        replacedBy(call -> Optional.of(end(call, call.argument(2))))),
                mutant("listSessions", "listSessions", Fault.<List<Session>>result(SessionMutants::reversed)),
                mutant(
                        "revokeSession",
                        "revokeSession",
                        Fault.<Optional<Session>>spoiledResult(
                                revoked -> revoked.ifPresent(session -> session.setSessionToken("unknown")))),
                mutant("deleteSessions", "deleteSessions", Fault.<Integer>result(count -> count + 1)),
                mutant(
                        "deleteSessionsExcept",
                        "deleteSessionsExcept",
                        replacedBy(call -> call.adapter().deleteSessions((String) call.arguments()[0]))),
                mutant(
                        "purgeExpired",
                        "purgeExpired",
                        Fault.<Integer>argument(1, size -> 1000).ifGiven(3)),
                mutant("purgeAtTheMoment", "purgeSessions", moved(Duration.ofMillis(-1))),
                mutant("purgeConcurrently", "purgeSessions", moved(LONG)));
    }

    private static Fault moved(Duration by) {
        return Fault.<Instant>argument(0, now -> Objects.requireNonNull(now).plus(by));
    }

    private static Session end(Fault.Call call, Instant expires) {
        return call.adapter().updateSession(call.argument(0), new SessionPatch().setExpires(expires));
    }

    private static Instant expiryOf(Session session) {
        return Objects.requireNonNull(session.getExpires());
    }

    private static void dropMilliseconds(Session session) {
        session.setExpires(wholeSeconds(session.getExpires()));
    }

    private static Instant wholeSeconds(@Nullable Instant moment) {
        return Objects.requireNonNull(moment).truncatedTo(ChronoUnit.SECONDS);
    }

    private static @Nullable String inLowerCase(@Nullable String token) {
        return token == null ? null : token.toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(@Nullable String token) {
        return token == null || token.isBlank();
    }

    private static @Nullable Patch<Session> orLonger(@Nullable Patch<Session> patch) {
        return Objects.requireNonNull(patch).changes().isEmpty()
                ? new SessionPatch().setExpires(Instant.now().plus(LONG))
                : patch;
    }

    private static List<Session> reversed(List<Session> sessions) {
        List<Session> copy = new ArrayList<>(sessions);
        Collections.reverse(copy);
        return copy;
    }

    /** Signs out whoever had the token. */
    private static Session createInstead(Fault.Call call) {
        call.adapter().deleteSession(call.argument(1));
        return call.adapter().createSession(call.argument(0), call.argument(1), call.<Instant>argument(2));
    }

    /** In a column that was not looked at; only what looks through all tables after each check notices. */
    private static Session leaveToken(Fault.Call call) throws Throwable {
        Session session = (Session) Objects.requireNonNull(call.proceed());
        String userId =
                Objects.requireNonNull(Objects.requireNonNull(session.getUser()).getId());
        call.adapter().updateUser(userId, new UserPatch().setImage(session.getSessionToken()));
        return session;
    }

    private static @Nullable Object deleteAll(Fault.Call call) throws Throwable {
        Object deleted = call.proceed();
        if (deleted instanceof Optional<?> optional && optional.orElse(null) instanceof Session session) {
            call.adapter()
                    .deleteSessions(Objects.requireNonNull(session.getUser()).getId());
        }
        return deleted;
    }

    /** A patch that could give a session to somebody else. */
    static final class OwnerPatch extends Patch<Session> {

        private static final Property<Session, @Nullable User> USER =
                Property.of("user", User.class, Session::getUser, Session::setUser);
        private static final Property<Session, @Nullable Instant> EXPIRES =
                Property.of("expires", Instant.class, Session::getExpires, Session::setExpires);

        @SuppressWarnings("unused") // found by reflection
        public OwnerPatch setUser(User user) {
            set(USER, user);
            return this;
        }

        OwnerPatch setExpires(@Nullable Instant expires) {
            set(EXPIRES, expires);
            return this;
        }
    }
}
