package dev.authadapter.engine;

import dev.authadapter.Property;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Entities whose properties of the contract are in embedded objects, bound as generated code binds them. */
@SuppressWarnings("NullAway") // columns hold NULL until they are set
final class Applicants {

    static final Class<?>[] ENTITIES = {Applicant.class, Login.class, Visit.class, Code.class};

    private Applicants() {}

    @Entity
    static class Applicant {

        @Id
        UUID id;

        @Embedded
        @AttributeOverride(name = "mail.address", column = @Column(name = "contact_mail", unique = true))
        Contact contact;

        static final Property<Applicant, UUID> ID = Property.of("id", UUID.class, a -> a.id, (a, v) -> a.id = v);
        static final Property<Applicant, Contact> CONTACT =
                Property.of("contact", Contact.class, a -> a.contact, (a, v) -> a.contact = v);
        static final Property<Applicant, Mail> MAIL =
                CONTACT.part("mail", Mail.class, Contact::new, c -> c.mail, (c, v) -> c.mail = v);
        static final Property<Applicant, String> ADDRESS =
                MAIL.part("address", String.class, Mail::address, (m, v) -> new Mail(v, m == null ? 0 : m.bounces()));
        static final Property<Applicant, Integer> BOUNCES =
                MAIL.part("bounces", int.class, Mail::bounces, (m, v) -> new Mail(m == null ? null : m.address(), v));
        static final Property<Applicant, String> PHONE =
                CONTACT.part("phone", String.class, Contact::new, c -> c.phone, (c, v) -> c.phone = v);
        static final UserBinding<Applicant, UUID> BINDING = new UserBinding<>(
                new EntityBinding<>(Applicant.class, Applicant::new, List.of(ID, ADDRESS, BOUNCES, PHONE)),
                ID,
                ADDRESS);
    }

    @Embeddable
    static class Contact {

        @Embedded
        Mail mail;

        String phone;
    }

    @Embeddable
    record Mail(String address, @Column(nullable = true) int bounces) {}

    /** Has a key that cannot be made of one value alone. */
    @Entity
    static class Login {

        @EmbeddedId
        LoginKey key;

        @ManyToOne(fetch = FetchType.LAZY)
        Applicant applicant;

        static final Property<Login, LoginKey> KEY =
                Property.of("key", LoginKey.class, l -> l.key, (l, v) -> l.key = v);
        static final Property<Login, String> PROVIDER = KEY.part(
                "provider",
                String.class,
                LoginKey::provider,
                (k, v) -> new LoginKey(v, k == null ? null : k.subject()));
        static final Property<Login, String> SUBJECT = KEY.part(
                "subject", String.class, LoginKey::subject, (k, v) -> new LoginKey(k == null ? null : k.provider(), v));
        static final Property<Login, Applicant> APPLICANT =
                Property.of("applicant", Applicant.class, l -> l.applicant, (l, v) -> l.applicant = v);
        static final AccountBinding<Login, Applicant, UUID> BINDING = new AccountBinding<>(
                new EntityBinding<>(Login.class, Login::new, List.of(APPLICANT, PROVIDER, SUBJECT)),
                new Owner.Relation<>(APPLICANT, Applicant.BINDING),
                PROVIDER,
                SUBJECT);
    }

    @Embeddable
    record LoginKey(String provider, String subject) {

        LoginKey {
            Objects.requireNonNull(provider);
            Objects.requireNonNull(subject);
        }
    }

    /** Has the relation to its user, too, in an embedded object. */
    @Entity
    static class Visit {

        @Id
        UUID id;

        @Embedded
        Ownership ownership;

        @Embedded
        Lifetime lifetime;

        static final Property<Visit, UUID> ID = Property.of("id", UUID.class, s -> s.id, (s, v) -> s.id = v);
        static final Property<Visit, Ownership> OWNERSHIP =
                Property.of("ownership", Ownership.class, s -> s.ownership, (s, v) -> s.ownership = v);
        static final Property<Visit, Applicant> APPLICANT = OWNERSHIP.part(
                "applicant", Applicant.class, Ownership::new, o -> o.applicant, (o, v) -> o.applicant = v);
        static final Property<Visit, String> SECRET =
                OWNERSHIP.part("secret", String.class, Ownership::new, o -> o.secret, (o, v) -> o.secret = v);
        static final Property<Visit, Lifetime> LIFETIME =
                Property.of("lifetime", Lifetime.class, s -> s.lifetime, (s, v) -> s.lifetime = v);
        static final Property<Visit, Instant> SINCE = LIFETIME.part(
                "since", Instant.class, Lifetime::since, (l, v) -> new Lifetime(v, l == null ? null : l.until()));
        static final Property<Visit, Instant> UNTIL = LIFETIME.part(
                "until", Instant.class, Lifetime::until, (l, v) -> new Lifetime(l == null ? null : l.since(), v));
        static final SessionBinding<Visit, Applicant, UUID> BINDING = new SessionBinding<>(
                new EntityBinding<>(Visit.class, Visit::new, List.of(ID, APPLICANT, SECRET, SINCE, UNTIL)),
                new Owner.Relation<>(APPLICANT, Applicant.BINDING),
                TokenProperty.ofSha256(SECRET),
                TimeProperty.ofInstant(UNTIL));
    }

    @Embeddable
    static class Ownership {

        @ManyToOne(fetch = FetchType.LAZY)
        Applicant applicant;

        @Column(unique = true)
        String secret;
    }

    @Embeddable
    record Lifetime(Instant since, Instant until) {}

    @Entity
    static class Code {

        @EmbeddedId
        CodeKey key;

        Instant expires;

        static final Property<Code, CodeKey> KEY = Property.of("key", CodeKey.class, c -> c.key, (c, v) -> c.key = v);
        static final Property<Code, String> IDENTIFIER = KEY.part(
                "identifier",
                String.class,
                CodeKey::identifier,
                (k, v) -> new CodeKey(v, k == null ? null : k.token()));
        static final Property<Code, String> TOKEN = KEY.part(
                "token", String.class, CodeKey::token, (k, v) -> new CodeKey(k == null ? null : k.identifier(), v));
        static final Property<Code, Instant> EXPIRES =
                Property.of("expires", Instant.class, c -> c.expires, (c, v) -> c.expires = v);
        static final VerificationTokenBinding<Code> BINDING = new VerificationTokenBinding<>(
                new EntityBinding<>(Code.class, Code::new, List.of(IDENTIFIER, TOKEN, EXPIRES)),
                IDENTIFIER,
                TokenProperty.ofSha256(TOKEN),
                TimeProperty.ofInstant(EXPIRES));
    }

    @Embeddable
    record CodeKey(String identifier, String token) {}

    static Applicant applicant(String address) {
        Applicant applicant = new Applicant();
        applicant.contact = new Contact();
        applicant.contact.mail = new Mail(address, 2);
        applicant.contact.phone = "112";
        return applicant;
    }

    static Login login(String subject) {
        Login login = new Login();
        login.key = new LoginKey("github", subject);
        return login;
    }
}
