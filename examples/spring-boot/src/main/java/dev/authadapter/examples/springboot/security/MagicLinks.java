package dev.authadapter.examples.springboot.security;

import dev.authadapter.examples.springboot.ExampleProperties;
import dev.authadapter.examples.springboot.people.PersonAuthAdapter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Service;

/**
 * One-time tokens of Spring Security, kept by the adapter as digests. A link carries the address and the secret, {@code <address>.<secret>}, since the
 * adapter keeps a token together with what it was sent to.
 */
@Service
class MagicLinks implements OneTimeTokenService {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final StringKeyGenerator secrets = new Base64StringKeyGenerator(ENCODER, 32);
    private final PersonAuthAdapter adapter;
    private final People people;
    private final Clock clock;
    private final Duration lifetime;

    MagicLinks(PersonAuthAdapter adapter, People people, Clock clock, ExampleProperties properties) {
        this.adapter = adapter;
        this.people = people;
        this.clock = clock;
        this.lifetime = properties.linkLifetime();
    }

    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        String email = request.getUsername().strip().toLowerCase(Locale.ROOT);
        String secret = secrets.generateKey();
        Instant expires = clock.instant().plus(lifetime);
        adapter.createVerificationToken(email, secret, expires);
        String value = ENCODER.encodeToString(email.getBytes(StandardCharsets.UTF_8)) + "." + secret;
        return new DefaultOneTimeToken(value, email, expires);
    }

    /** Of several concurrent callers, the adapter lets only one have the token. */
    @Override
    public OneTimeToken consume(OneTimeTokenAuthenticationToken presented) {
        String value = presented.getTokenValue();
        int dot = value.indexOf('.');
        if (dot < 0) {
            return null;
        }
        String email = address(value.substring(0, dot));
        return adapter.useVerificationToken(email, value.substring(dot + 1))
                .filter(token -> token.getExpires().isAfter(clock.instant()))
                .map(token -> new DefaultOneTimeToken(
                        value, people.ofProvedAddress(email).getId(), token.getExpires()))
                .orElse(null);
    }

    private static String address(String encoded) {
        try {
            return new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // not of ours, and found nowhere
        }
    }
}
