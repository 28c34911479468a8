package dev.authadapter.engine;

import dev.authadapter.DuplicateSessionTokenException;
import dev.authadapter.Patch;
import dev.authadapter.SessionAndUser;
import dev.authadapter.SessionNotFoundException;
import dev.authadapter.SessionStore;
import dev.authadapter.UnsupportedEntityException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps sessions by direct statements. */
final class DirectSessionStore<U, I, S> implements SessionStore<U, I, S> {

    private final SessionBinding<S, U, I> binding;
    private final MappedEntity<S> entity;
    private final MappedUser<U> user;
    private final Sessions sessions;
    private final MappedProperty<S> token;
    private final MappedProperty<S> expires;
    private final OwnedRows<S> rows;
    private final KeyedRows<S> byToken;
    private final Changes<S> changes;
    private final Duplicates<S> duplicates;
    private final String withUser;
    private final String activeWithUser;

    DirectSessionStore(
            SessionBinding<S, U, I> binding,
            OwnedEntity<S> session,
            OwnedRows<S> rows,
            MappedUser<U> user,
            Sessions sessions) {
        this.binding = binding;
        this.user = user;
        this.rows = rows;
        this.sessions = sessions;
        entity = session.entity();
        token = entity.get(binding.sessionToken());
        expires = entity.get(binding.expires().property());
        byToken = new KeyedRows<>(entity, List.of(token), sessions);
        changes = new Changes<>(entity, List.of(token, session.owner()));
        duplicates = new Duplicates<>(entity, sessions);
        withUser = Sql.selectWithUser(
                Sql.selected("r", entity.columns()) + ","
                        + Sql.selected("u", user.entity().columns()),
                session,
                user,
                token.columns());
        if (expires.columns().size() != 1) {
            throw new UnsupportedEntityException(expires.label()
                    + " lies in several columns, which cannot be compared. Map it to one column, such as an Instant.");
        }
        Column expiry = expires.columns().get(0);
        activeWithUser = withUser + " and r." + expiry.name() + ">" + expiry.parameter();
    }

    @Override
    public S createSession(I userId, S session) {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(session, "session");
        Keys.require(session, token);
        try {
            rows.insert(userId, session);
            return session;
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e,
                    session,
                    List.of(token),
                    () -> isTaken(token.get(session)),
                    cause -> new DuplicateSessionTokenException("A session with this token exists.", cause));
        }
    }

    @Override
    public S createSession(I userId, String sessionToken, Instant expiry) {
        Objects.requireNonNull(expiry, "expires");
        S session = entity.binding().constructor().get();
        token.set(session, sessionToken);
        expires.set(session, binding.expires().fromInstant().apply(expiry));
        return createSession(userId, session);
    }

    @Override
    public Optional<SessionAndUser<S, U>> getSessionAndUser(@Nullable String sessionToken) {
        return Keys.present(sessionToken)
                .flatMap(key ->
                        sessions.single(jdbc -> jdbc.one(withUser, p -> token.write(key, p), this::readWithUser)));
    }

    @Override
    public Optional<SessionAndUser<S, U>> findActiveSession(@Nullable String sessionToken, Instant now) {
        Object moment = binding.expires().fromInstant().apply(now);
        return Keys.present(sessionToken)
                .flatMap(key -> sessions.single(jdbc -> jdbc.one(
                        activeWithUser,
                        p -> {
                            token.write(key, p);
                            expires.write(moment, p);
                        },
                        this::readWithUser)));
    }

    @Override
    public S updateSession(String sessionToken, Patch<S> patch) {
        Objects.requireNonNull(patch, "patch");
        Map<MappedProperty<S>, @Nullable Object> changed = changes.of(patch);
        try {
            return Keys.present(sessionToken)
                    .flatMap(key -> changed.isEmpty() ? byToken.find(key) : byToken.update(changed, key))
                    .orElseThrow(() -> new SessionNotFoundException("There is no session with this token.", null));
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    @Override
    public Optional<S> deleteSession(@Nullable String sessionToken) {
        return Keys.present(sessionToken).flatMap(byToken::delete);
    }

    private SessionAndUser<S, U> readWithUser(Row row) throws SQLException {
        S session = entity.read(row);
        U owner = user.entity().read(row);
        I userId = Objects.requireNonNull(binding.owner().userId(session));
        binding.owner().point(session, owner, userId);
        return new SessionAndUser<>(session, owner);
    }

    private boolean isTaken(@Nullable Object sessionToken) {
        return sessionToken != null && byToken.find(sessionToken).isPresent();
    }
}
