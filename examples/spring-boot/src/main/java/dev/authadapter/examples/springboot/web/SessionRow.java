package dev.authadapter.examples.springboot.web;

import dev.authadapter.examples.springboot.people.PersonSession;
import dev.authadapter.examples.springboot.security.SignedIn;
import java.time.Instant;

/**
 * A session in the list that a person sees.
 *
 * @param handle what the session is revoked by; nobody can sign in with it
 * @param device what it is used on
 * @param since when the person signed in
 * @param way how the person signed in
 * @param isCurrent whether the list is asked for in this session
 */
record SessionRow(String handle, String device, Instant since, String way, boolean isCurrent) {

    static SessionRow of(PersonSession session, SignedIn person) {
        return new SessionRow(
                session.getSessionToken(),
                Device.of(session.getUserAgent()),
                session.getCreatedAt(),
                session.getSignedInBy(),
                session.getSessionToken().equals(person.session()));
    }
}
