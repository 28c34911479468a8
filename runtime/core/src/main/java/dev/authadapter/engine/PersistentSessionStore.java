package dev.authadapter.engine;

import dev.authadapter.AuthKeys;
import dev.authadapter.DuplicateSessionTokenException;
import dev.authadapter.Patch;
import dev.authadapter.Property;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionNotFoundException;
import dev.authadapter.SessionStore;
import dev.authadapter.UnsupportedEntityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps sessions in a database. */
final class PersistentSessionStore<U, I, S> implements SessionStore<U, I, S> {

    private final SessionBinding<S, U, I> binding;
    private final Property<S, @Nullable String> token;
    private final OwnedRows<S, U> rows;
    private final KeyedRows<S> byToken;
    private final JoinedRows<S, U> withUser;
    private final JoinedRows<S, U> activeWithUser;
    private final KeyedRows<S> touchable;
    private final SessionsOfUser<S, I> ofUser;
    private final Purge ended;
    private final Changes<S> changes;
    private final Duplicates<S> duplicates;
    private final TokenForm<S> form;
    private final TokenMigration<S> stored;

    PersistentSessionStore(SessionBinding<S, U, I> binding, OwnedRows<S, U> rows, AuthKeys keys) {
        this.binding = binding;
        this.rows = rows;
        token = binding.sessionToken().property();
        byToken = rows.by(List.of(token));
        withUser = rows.joined(List.of(Condition.equal(token)));
        refuseSeveralColumns(rows.description(), binding.expires().property());
        activeWithUser = rows.joined(List.of(
                Condition.equal(token), Condition.above(binding.expires().property())));
        touchable = rows.where(List.of(
                Condition.equal(token),
                Condition.above(binding.expires().property()),
                Condition.below(binding.expires().property())));
        changes =
                new Changes<>(rows.description(), List.of(token, binding.owner().property()));
        duplicates = new Duplicates<>(rows);
        form = TokenForm.of(binding.sessionToken(), binding.entity(), keys);
        stored = new TokenMigration<>(binding.sessionToken(), form, rows.description(), byToken);
        ofUser = new SessionsOfUser<>(binding, rows, form, stored);
        ended = rows.upTo(List.of(token), binding.expires().property());
    }

    @Override
    public S createSession(I userId, S session) {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(session, "session");
        Keys.require(binding.entity(), session, List.of(token));
        try {
            return form.storing(session, () -> {
                rows.insert(userId, session);
                return session;
            });
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e,
                    session,
                    List.of(token),
                    () -> isTaken(token.get(session)),
                    cause -> new DuplicateSessionTokenException("A session with this token exists.", cause));
        }
    }

    /** The values of a session, to be put back when it could not be opened. */
    Snapshot<S> snapshot(S session) {
        return Snapshot.of(binding.entity(), session);
    }

    /** Prepares {@link #createSession} for being carried out together with the creation of the user; empty if it cannot be. */
    Optional<Insertion> prepare(Context context, Object userId, S session) {
        Keys.require(binding.entity(), session, List.of(token));
        return form.preparing(session, () -> rows.prepare(context, userId, session));
    }

    @Override
    public S createSession(I userId, String sessionToken, Instant expiry) {
        Objects.requireNonNull(expiry, "expires");
        S session = binding.entity().constructor().get();
        token.set(session, sessionToken);
        binding.expires().set(session, expiry);
        return createSession(userId, session);
    }

    @Override
    public Optional<SessionAndUser<S, U>> getSessionAndUser(@Nullable String sessionToken) {
        return find(sessionToken, withUser::find);
    }

    @Override
    public Optional<SessionAndUser<S, U>> findActiveSession(@Nullable String sessionToken, Instant now) {
        Object moment = moment(now, "now");
        return find(sessionToken, key -> activeWithUser.find(key, moment));
    }

    @Override
    public S updateSession(String sessionToken, Patch<S> patch) {
        Objects.requireNonNull(patch, "patch");
        Map<Property<S, ?>, @Nullable Object> changed = changes.of(patch);
        try {
            return Keys.present(sessionToken)
                    .flatMap(secret -> stored.find(
                                    secret, key -> changed.isEmpty() ? byToken.find(key) : byToken.update(changed, key))
                            .map(session -> form.presented(session, secret)))
                    .orElseThrow(() -> new SessionNotFoundException("There is no session with this token.", null));
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    @Override
    public Optional<S> deleteSession(@Nullable String sessionToken) {
        return Keys.present(sessionToken)
                .flatMap(
                        secret -> stored.find(secret, byToken::delete).map(session -> form.presented(session, secret)));
    }

    @Override
    public Optional<S> touchSession(@Nullable String sessionToken, Instant now, Instant expires) {
        Object after = moment(now, "now");
        Object until = moment(expires, "expires");
        return Keys.present(sessionToken)
                .flatMap(secret -> stored.find(
                                secret,
                                key -> touchable.update(Map.of(binding.expires().property(), until), key, after, until))
                        .map(session -> form.presented(session, secret)));
    }

    @Override
    public long countExpiredSessions(Instant now) {
        return Purge.count(ended, binding.expires(), now);
    }

    @Override
    public int purgeSessions(Instant now, int limit) {
        return Purge.delete(ended, binding.expires(), now, limit);
    }

    @Override
    public List<S> listSessions(@Nullable I userId) {
        return ofUser.list(userId);
    }

    @Override
    public String sessionHandle(String sessionToken) {
        return ofUser.handle(sessionToken);
    }

    @Override
    public Optional<S> revokeSession(@Nullable I userId, @Nullable String handle) {
        return ofUser.revoke(userId, handle);
    }

    @Override
    public int deleteSessions(@Nullable I userId) {
        return ofUser.delete(userId);
    }

    @Override
    public int deleteSessionsExcept(@Nullable I userId, String sessionToken) {
        return ofUser.deleteExcept(userId, sessionToken);
    }

    private Optional<SessionAndUser<S, U>> find(
            @Nullable String sessionToken, Function<Object, Optional<SessionAndUser<S, U>>> lookUp) {
        return Keys.present(sessionToken).flatMap(secret -> {
            Optional<SessionAndUser<S, U>> found = stored.find(secret, lookUp);
            found.ifPresent(both -> form.presented(both.session(), secret));
            return found;
        });
    }

    private static <S> void refuseSeveralColumns(Description<S> session, Property<S, ?> expires) {
        if (session.columns().apply(expires).size() != 1) {
            throw new UnsupportedEntityException(session.binding().label(expires)
                    + " lies in several columns, which cannot be compared. Map it to one column, such as an Instant.");
        }
    }

    private Object moment(Instant instant, String name) {
        return binding.expires().fromInstant().apply(Objects.requireNonNull(instant, name));
    }

    private boolean isTaken(@Nullable String sessionToken) {
        return Keys.present(sessionToken)
                .flatMap(form::stored)
                .flatMap(byToken::find)
                .isPresent();
    }
}
