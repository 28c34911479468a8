package dev.authadapter.examples.quickstart;

import dev.authadapter.SessionAndUser;
import dev.authadapter.defaults.DefaultAuthAdapter;
import dev.authadapter.defaults.UserPatch;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Signs a person in by a link that is sent to an e-mail address. */
final class MagicLinkSignIn {

    private static final Duration LINK_LIFETIME = Duration.ofHours(24);
    private static final Duration SESSION_LIFETIME = Duration.ofDays(30);

    private final DefaultAuthAdapter adapter;
    private final Narrator narrator;

    MagicLinkSignIn(DefaultAuthAdapter adapter, Narrator narrator) {
        this.adapter = adapter;
        this.narrator = narrator;
    }

    void run(String email) {
        narrator.chapter("Sign in by magic link");
        String secret = sendLink(email);
        User user = openLink(email, secret);
        Session session = signIn(user);
        lookUp(session);
        refuseSecondUse(email, secret);
        signOut(session);
    }

    private String sendLink(String email) {
        String secret = Secrets.random();
        VerificationToken stored =
                adapter.createVerificationToken(email, secret, Instant.now().plus(LINK_LIFETIME));
        narrator.step("Stored a one-time token: it goes into the link; the database keeps only its digest");
        narrator.row("auth_verification_token", "identifier", stored.getIdentifier(), "expires", stored.getExpires());
        return secret;
    }

    private User openLink(String email, String secret) {
        VerificationToken used = adapter.useVerificationToken(email, secret)
                .orElseThrow(() -> new IllegalStateException("the link was refused"));
        if (!used.getExpires().isAfter(Instant.now())) {
            throw new IllegalStateException("the link has expired");
        }
        narrator.step("The link was opened: the token was valid, and using it deleted it");

        Optional<User> known = adapter.getUserByEmail(email);
        Instant now = Instant.now();
        User user = known.isPresent()
                ? adapter.updateUser(known.get().getId(), new UserPatch().setEmailVerified(now))
                : register(email, now);
        narrator.step(known.isPresent() ? "Found the user of an earlier run by e-mail address" : "Registered the user");
        narrator.row(
                "auth_user", "id", user.getId(), "email", user.getEmail(), "email_verified", user.getEmailVerified());
        return user;
    }

    private User register(String email, Instant now) {
        User user = new User();
        user.setEmail(email);
        user.setEmailVerified(now);
        return adapter.createUser(user);
    }

    private Session signIn(User user) {
        Session session = adapter.createSession(
                user.getId(), Secrets.random(), Instant.now().plus(SESSION_LIFETIME));
        narrator.step("Signed the user in: the session token goes into a cookie, its digest into the database");
        narrator.row("auth_session", "id", session.getId(), "user_id", user.getId(), "expires", session.getExpires());
        return session;
    }

    private void lookUp(Session session) {
        SessionAndUser<Session, User> found = adapter.findActiveSession(session.getSessionToken(), Instant.now())
                .orElseThrow(() -> new IllegalStateException("the session was not found"));
        narrator.step("Looked the session up, as on every request: it belongs to "
                + found.user().getEmail());
    }

    private void refuseSecondUse(String email, String secret) {
        boolean accepted = adapter.useVerificationToken(email, secret).isPresent();
        narrator.step("Opened the same link again: " + (accepted ? "ACCEPTED, which is wrong" : "refused"));
    }

    private void signOut(Session session) {
        adapter.deleteSession(session.getSessionToken());
        boolean found = adapter.getSessionAndUser(session.getSessionToken()).isPresent();
        narrator.step("Signed out: the session " + (found ? "is STILL THERE, which is wrong" : "is gone"));
    }
}
