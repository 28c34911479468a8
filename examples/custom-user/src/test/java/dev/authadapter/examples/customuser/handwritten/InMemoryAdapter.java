package dev.authadapter.examples.customuser.handwritten;

import static dev.authadapter.examples.customuser.handwritten.Rows.apply;
import static dev.authadapter.examples.customuser.handwritten.Rows.isBlank;
import static dev.authadapter.examples.customuser.handwritten.Rows.purge;
import static dev.authadapter.examples.customuser.handwritten.Rows.row;
import static java.util.Comparator.comparing;

import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthPlan;
import dev.authadapter.DuplicateSessionTokenException;
import dev.authadapter.DuplicateVerificationTokenException;
import dev.authadapter.Patch;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionNotFoundException;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps everything in memory: sessions and one-time tokens here. One lock makes each operation, and each transaction, whole. */
final class InMemoryAdapter extends InMemoryUsers
        implements AuthAdapter<User, String, Account, Session, VerificationToken> {

    private final List<Runnable> afterCommit = new ArrayList<>();
    private int depth;

    @Override
    public synchronized <R> R inTransaction(Supplier<R> work) {
        Rows before = rows.copy();
        depth++;
        try {
            R result = work.get();
            if (depth == 1) {
                List.copyOf(afterCommit).forEach(Runnable::run);
            }
            return result;
        } catch (RuntimeException e) {
            rows = before;
            throw e;
        } finally {
            depth--;
            if (depth == 0) {
                afterCommit.clear();
            }
        }
    }

    @Override
    public synchronized void afterCommit(Runnable action) {
        if (depth == 0) {
            action.run();
        } else {
            afterCommit.add(action);
        }
    }

    @Override
    public AuthPlan plan() {
        return new AuthPlan(List.of());
    }

    @Override
    public User registerWithAccount(User user, Account account) {
        return inTransaction(() -> {
            linkAccount(createUser(user).getId(), account);
            return user;
        });
    }

    @Override
    public SessionAndUser<Session, User> registerWithAccount(User user, Account account, Session session) {
        return inTransaction(() -> {
            registerWithAccount(user, account);
            return new SessionAndUser<>(createSession(user.getId(), session), user);
        });
    }

    @Override
    public synchronized Session createSession(String userId, Session session) {
        requireOwner(userId, session.getUser());
        if (rows.sessions().containsKey(session.getSessionToken())) {
            throw new DuplicateSessionTokenException("A session with this token exists.", null);
        }
        session.setUser(Rows.reference(userId));
        session.setId(session.getId() == null ? UUID.randomUUID().toString() : session.getId());
        rows.sessions().put(session.getSessionToken(), Rows.copy(session));
        return session;
    }

    @Override
    public Session createSession(String userId, String sessionToken, Instant expires) {
        Session session = new Session();
        session.setSessionToken(sessionToken);
        session.setExpires(expires);
        return createSession(userId, session);
    }

    @Override
    public synchronized Optional<SessionAndUser<Session, User>> getSessionAndUser(String sessionToken) {
        return session(sessionToken)
                .map(session -> new SessionAndUser<>(
                        session, getUser(session.getUser().getId()).orElseThrow()));
    }

    @Override
    public Optional<SessionAndUser<Session, User>> findActiveSession(String sessionToken, Instant now) {
        return getSessionAndUser(sessionToken)
                .filter(found -> found.session().getExpires().isAfter(now));
    }

    @Override
    public synchronized Session updateSession(String sessionToken, Patch<Session> patch) {
        Session session = session(sessionToken)
                .orElseThrow(() -> new SessionNotFoundException("There is no session with this token.", null));
        apply(patch, session);
        rows.sessions().put(sessionToken, Rows.copy(session));
        return session;
    }

    @Override
    public synchronized Optional<Session> deleteSession(String sessionToken) {
        return isBlank(sessionToken)
                ? Optional.empty()
                : Optional.ofNullable(rows.sessions().remove(sessionToken));
    }

    @Override
    public synchronized Optional<Session> touchSession(String sessionToken, Instant now, Instant expires) {
        Optional<Session> touched = session(sessionToken)
                .filter(session -> session.getExpires().isAfter(now))
                .filter(session -> session.getExpires().isBefore(expires));
        touched.ifPresent(session -> {
            session.setExpires(expires);
            rows.sessions().put(sessionToken, Rows.copy(session));
        });
        return touched;
    }

    @Override
    public synchronized int purgeSessions(Instant now, int limit) {
        return purge(rows.sessions(), session -> !session.getExpires().isAfter(now), limit);
    }

    @Override
    public synchronized long countExpiredSessions(Instant now) {
        return rows.sessions().values().stream()
                .filter(session -> !session.getExpires().isAfter(now))
                .count();
    }

    @Override
    public synchronized List<Session> listSessions(String userId) {
        return rows.sessions().values().stream()
                .filter(session -> session.getUser().getId().equals(userId))
                .map(Rows::copy)
                .sorted(comparing(Session::getExpires))
                .toList();
    }

    /** Tokens never leave the memory, and stand for themselves. */
    @Override
    public String sessionHandle(String sessionToken) {
        return sessionToken;
    }

    @Override
    public synchronized Optional<Session> revokeSession(String userId, String handle) {
        return session(handle)
                .filter(session -> session.getUser().getId().equals(userId))
                .flatMap(session -> deleteSession(handle));
    }

    @Override
    public synchronized int deleteSessions(String userId) {
        return purge(rows.sessions(), session -> session.getUser().getId().equals(userId), Integer.MAX_VALUE);
    }

    @Override
    public synchronized int deleteSessionsExcept(String userId, String sessionToken) {
        if (isBlank(sessionToken)) {
            throw new IllegalArgumentException("No session would be kept.");
        }
        return purge(
                rows.sessions(),
                session -> session.getUser().getId().equals(userId)
                        && !session.getSessionToken().equals(sessionToken),
                Integer.MAX_VALUE);
    }

    @Override
    public synchronized VerificationToken createVerificationToken(VerificationToken token) {
        if (rows.tokens().putIfAbsent(row(token.getIdentifier(), token.getToken()), Rows.copy(token)) != null) {
            throw new DuplicateVerificationTokenException("This token exists already for this identifier.", null);
        }
        return token;
    }

    @Override
    public VerificationToken createVerificationToken(String identifier, String token, Instant expires) {
        VerificationToken created = new VerificationToken();
        created.setIdentifier(identifier);
        created.setToken(token);
        created.setExpires(expires);
        return createVerificationToken(created);
    }

    @Override
    public synchronized Optional<VerificationToken> useVerificationToken(String identifier, String token) {
        return Optional.ofNullable(rows.tokens().remove(row(identifier, token)));
    }

    @Override
    public synchronized int purgeVerificationTokens(Instant now, int limit) {
        return purge(rows.tokens(), token -> !token.getExpires().isAfter(now), limit);
    }

    @Override
    public synchronized long countExpiredVerificationTokens(Instant now) {
        return rows.tokens().values().stream()
                .filter(token -> !token.getExpires().isAfter(now))
                .count();
    }

    private Optional<Session> session(String token) {
        return isBlank(token)
                ? Optional.empty()
                : Optional.ofNullable(rows.sessions().get(token)).map(Rows::copy);
    }
}
