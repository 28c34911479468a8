package fm.radio.people;

import dev.authadapter.AccountKey;
import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import fm.radio.login.Link;
import fm.radio.login.MagicLink;
import fm.radio.login.Passkey;
import fm.radio.login.Visit;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

public final class Program extends SignIn<Listener, Long, Link, Visit, MagicLink> {

    @Override
    protected List<Class<?>> entities() {
        return ListenerAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Listener, Long, Link, Visit, MagicLink> open(
            EntityManagerFactory factory) {
        return new ListenerAuthAdapter(factory);
    }

    @Override
    protected Listener newUser(String email) {
        Listener listener = new Listener();
        listener.setEmail(email);
        listener.setName("Ada");
        listener.setZone(ZoneId.of("Europe/London"));
        return listener;
    }

    @Override
    protected Long id(Listener listener) {
        return listener.getId();
    }

    @Override
    protected String email(Listener listener) {
        return listener.getEmail();
    }

    @Override
    protected List<?> own(Listener listener) {
        return List.of(listener.getName(), listener.getZone(), listener.getListened());
    }

    @Override
    protected Patch<Listener> patch() {
        return new ListenerPatch().setListened(Duration.ofHours(3));
    }

    @Override
    protected List<?> patched() {
        return List.of("Ada", ZoneId.of("Europe/London"), Duration.ofHours(3));
    }

    @Override
    protected Link newAccount(AccountKey key) {
        Link link = new Link();
        link.setKind("oauth");
        link.setProvider(key.provider());
        link.setSubject(key.providerAccountId());
        return link;
    }

    @Override
    protected Optional<Visit> newSession(String token, Instant expires) {
        Visit visit = new Visit();
        visit.setToken(token);
        visit.setUntil(expires);
        return Optional.of(visit);
    }

    @Override
    protected Object newPasskey(String credentialId) {
        Passkey passkey = new Passkey();
        passkey.setCredentialId(credentialId);
        passkey.setProviderAccountId(credentialId);
        passkey.setCredentialPublicKey("key");
        passkey.setCredentialDeviceType("singleDevice");
        return passkey;
    }
}
