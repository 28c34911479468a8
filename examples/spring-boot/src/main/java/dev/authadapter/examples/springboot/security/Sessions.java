package dev.authadapter.examples.springboot.security;

import dev.authadapter.SessionAndUser;
import dev.authadapter.examples.springboot.ExampleProperties;
import dev.authadapter.examples.springboot.people.Person;
import dev.authadapter.examples.springboot.people.PersonAuthAdapter;
import dev.authadapter.examples.springboot.people.PersonSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.stereotype.Component;

/** Sessions of the adapter, in the place of those of the servlet container: each request asks the database, so that what is revoked ends at once. */
@Component
class Sessions implements SecurityContextRepository {

    private static final int LONGEST_USER_AGENT = 512;

    private final StringKeyGenerator tokens =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);
    private final PersonAuthAdapter adapter;
    private final SessionCookie cookie;
    private final Clock clock;
    private final Duration lifetime;

    Sessions(PersonAuthAdapter adapter, SessionCookie cookie, Clock clock, ExampleProperties properties) {
        this.adapter = adapter;
        this.cookie = cookie;
        this.clock = clock;
        this.lifetime = properties.sessionLifetime();
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new LoadedOnce(() -> cookie.read(request).flatMap(this::find).map(Sessions::context));
    }

    /** Spring Security calls {@link #loadDeferredContext} instead; it is here for those who do not yet. */
    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookie.read(request).flatMap(this::find).isPresent();
    }

    private Optional<SignedIn> find(String token) {
        Instant now = clock.instant();
        return adapter.findActiveSession(token, now).map(found -> {
            prolong(token, found, now);
            return SignedIn.of(found.user(), adapter.sessionHandle(token));
        });
    }

    /** Not more often than needed: most requests shall only read. */
    private void prolong(String token, SessionAndUser<PersonSession, Person> found, Instant now) {
        Instant half = now.plus(lifetime.dividedBy(2));
        if (found.session().getExpires().isBefore(half)) {
            adapter.touchSession(token, now, now.plus(lifetime));
        }
    }

    private static SecurityContext context(SignedIn person) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    }

    /** Called when somebody has signed in; with an empty context, when somebody signs out. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        cookie.read(request).ifPresent(adapter::deleteSession);
        if (authentication == null) {
            cookie.remove(request, response);
            return;
        }
        String token = tokens.generateKey();
        adapter.createSession(id(authentication), session(token, authentication, request));
        // The browser keeps it as long as it likes: when a session ends, the database decides.
        cookie.write(request, response, token, Duration.ofDays(400));
    }

    private PersonSession session(String token, Authentication authentication, HttpServletRequest request) {
        Instant now = clock.instant();
        PersonSession session = new PersonSession();
        session.setSessionToken(token);
        session.setExpires(now.plus(lifetime));
        session.setCreatedAt(now);
        session.setSignedInBy(way(authentication));
        session.setUserAgent(Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_USER_AGENT)))
                .orElse(null));
        return session;
    }

    private static String id(Authentication authentication) {
        return authentication.getPrincipal() instanceof PublicKeyCredentialUserEntity owner
                ? PasskeyOwners.id(owner.getId())
                : authentication.getName();
    }

    private static String way(Authentication authentication) {
        if (authentication instanceof OneTimeTokenAuthentication) {
            return "magic link";
        }
        return authentication instanceof WebAuthnAuthentication ? "passkey" : "provider";
    }
}
