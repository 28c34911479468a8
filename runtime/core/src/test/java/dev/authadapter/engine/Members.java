package dev.authadapter.engine;

import dev.authadapter.AccountKey;
import dev.authadapter.Property;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Entities of an application's own, with names, identifiers and types unlike the default ones. */
final class Members {

    static final Class<?>[] ENTITIES = {Member.class, MemberSession.class, MemberAccount.class};

    private Members() {}

    enum Level {
        LOW,
        HIGH
    }

    @Embeddable
    static class Address {
        String street;
        int number;

        @Embedded
        Place place;
    }

    @Embeddable
    record Place(String town, @Column(name = "countryName") String country) {}

    static final class LocaleConverter implements AttributeConverter<Locale, String> {

        @Override
        public String convertToDatabaseColumn(Locale locale) {
            return locale == null ? null : locale.toLanguageTag();
        }

        @Override
        public Locale convertToEntityAttribute(String tag) {
            return tag == null ? null : Locale.forLanguageTag(tag);
        }
    }

    @Entity
    static class Member {

        @Id
        UUID memberId;

        @Column(unique = true)
        String mail;

        @Enumerated(EnumType.STRING)
        Level level;

        @Enumerated
        Level rank;

        @Convert(converter = LocaleConverter.class)
        Locale locale;

        @Embedded
        @AttributeOverride(name = "street", column = @Column(name = "homeStreet"))
        Address address;

        int points;
        boolean active;
        BigDecimal balance;
        Instant seen;
        LocalDate birthday;
        LocalDateTime alarm;
        Duration patience;
        byte[] picture;
        Character initial;

        String nickName;

        @Column(name = "order")
        String order;

        @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
        List<MemberAccount> accounts = new ArrayList<>();

        static final Property<Member, UUID> ID =
                Property.of("memberId", UUID.class, m -> m.memberId, (m, v) -> m.memberId = v);
        static final Property<Member, String> MAIL =
                Property.of("mail", String.class, m -> m.mail, (m, v) -> m.mail = v);
        static final Property<Member, Level> LEVEL =
                Property.of("level", Level.class, m -> m.level, (m, v) -> m.level = v);
        static final Property<Member, Address> ADDRESS =
                Property.of("address", Address.class, m -> m.address, (m, v) -> m.address = v);
        static final EntityBinding<Member> ENTITY = new EntityBinding<>(
                Member.class,
                Member::new,
                List.of(
                        ID,
                        MAIL,
                        LEVEL,
                        Property.of("rank", Level.class, m -> m.rank, (m, v) -> m.rank = v),
                        Property.of("locale", Locale.class, m -> m.locale, (m, v) -> m.locale = v),
                        ADDRESS,
                        Property.of("points", int.class, m -> m.points, (m, v) -> m.points = v),
                        Property.of("active", boolean.class, m -> m.active, (m, v) -> m.active = v),
                        Property.of("balance", BigDecimal.class, m -> m.balance, (m, v) -> m.balance = v),
                        Property.of("seen", Instant.class, m -> m.seen, (m, v) -> m.seen = v),
                        Property.of("birthday", LocalDate.class, m -> m.birthday, (m, v) -> m.birthday = v),
                        Property.of("alarm", LocalDateTime.class, m -> m.alarm, (m, v) -> m.alarm = v),
                        Property.of("patience", Duration.class, m -> m.patience, (m, v) -> m.patience = v),
                        Property.of("picture", byte[].class, m -> m.picture, (m, v) -> m.picture = v),
                        Property.of("initial", Character.class, m -> m.initial, (m, v) -> m.initial = v),
                        Property.of("nickName", String.class, m -> m.nickName, (m, v) -> m.nickName = v),
                        Property.of("order", String.class, m -> m.order, (m, v) -> m.order = v)));
        static final UserBinding<Member, UUID> BINDING = new UserBinding<>(ENTITY, ID, MAIL);
    }

    /** Has an identifier of the database's, and its user by a plain column. */
    @Entity
    static class MemberSession {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        long sessionNumber;

        @Column(nullable = false)
        UUID memberId;

        @Column(unique = true)
        String secretToken;

        LocalDateTime validUntil;

        static final Property<MemberSession, Long> ID =
                Property.of("sessionNumber", long.class, s -> s.sessionNumber, (s, v) -> s.sessionNumber = v);
        static final Property<MemberSession, UUID> MEMBER =
                Property.of("memberId", UUID.class, s -> s.memberId, (s, v) -> s.memberId = v);
        static final Property<MemberSession, String> TOKEN =
                Property.of("secretToken", String.class, s -> s.secretToken, (s, v) -> s.secretToken = v);
        static final Property<MemberSession, LocalDateTime> UNTIL =
                Property.of("validUntil", LocalDateTime.class, s -> s.validUntil, (s, v) -> s.validUntil = v);
        static final SessionBinding<MemberSession, Member, UUID> BINDING = new SessionBinding<>(
                new EntityBinding<>(MemberSession.class, MemberSession::new, List.of(ID, MEMBER, TOKEN, UNTIL)),
                new Owner.IdColumn<>(MEMBER),
                TokenProperty.ofPlain(TOKEN),
                new TimeProperty<>(UNTIL, now -> LocalDateTime.ofInstant(now, java.time.ZoneOffset.UTC)));
    }

    /** Has an identifier of Hibernate's, an eager relation that does not cascade, and the same column once more. */
    @Entity
    @Table(name = "memberAccount")
    static class MemberAccount {

        @Id
        @UuidGenerator
        UUID id;

        @ManyToOne(fetch = FetchType.EAGER)
        @JoinColumn(name = "memberKey", nullable = false)
        Member member;

        @Column(name = "memberKey", insertable = false, updatable = false)
        UUID memberKey;

        String provider;

        @Column(updatable = false)
        String externalId;

        static final Property<MemberAccount, UUID> ID = Property.of("id", UUID.class, a -> a.id, (a, v) -> a.id = v);
        static final Property<MemberAccount, Member> MEMBER =
                Property.of("member", Member.class, a -> a.member, (a, v) -> a.member = v);
        static final Property<MemberAccount, String> PROVIDER =
                Property.of("provider", String.class, a -> a.provider, (a, v) -> a.provider = v);
        static final Property<MemberAccount, String> EXTERNAL =
                Property.of("externalId", String.class, a -> a.externalId, (a, v) -> a.externalId = v);
        static final AccountBinding<MemberAccount, Member, UUID> BINDING = new AccountBinding<>(
                new EntityBinding<>(
                        MemberAccount.class,
                        MemberAccount::new,
                        List.of(
                                ID,
                                MEMBER,
                                Property.of("memberKey", UUID.class, a -> a.memberKey, (a, v) -> a.memberKey = v),
                                PROVIDER,
                                EXTERNAL)),
                new Owner.Relation<>(MEMBER, Member.BINDING),
                PROVIDER,
                EXTERNAL);
    }

    static Member member() {
        Member member = new Member();
        member.mail = TestAdapter.unique();
        member.level = Level.LOW;
        member.rank = Level.HIGH;
        member.locale = Locale.forLanguageTag("tr-TR");
        member.address = new Address();
        member.address.street = "Street";
        member.address.number = 7;
        member.address.place = new Place("Turku", "Finland");
        member.points = 3;
        member.active = true;
        member.balance = new BigDecimal("12.34");
        member.seen = Instant.parse("2026-03-08T05:31:00.123Z");
        member.birthday = LocalDate.parse("1990-12-10");
        member.alarm = LocalDateTime.parse("2026-03-08T07:15:00");
        member.patience = Duration.ofSeconds(90);
        member.picture = new byte[] {1, 2, 3};
        member.initial = 'A';
        member.nickName = "Ada";
        member.order = "first";
        return member;
    }

    static MemberAccount account() {
        MemberAccount account = new MemberAccount();
        account.provider = "github";
        account.externalId = TestAdapter.unique();
        return account;
    }

    static AccountKey key(MemberAccount account) {
        return new AccountKey(account.provider, account.externalId);
    }
}
