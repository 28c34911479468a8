package io.saas.domain;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public final class Program extends SignIn<Member, UUID, MemberAccount, MemberSession, MemberVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return MemberAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Member, UUID, MemberAccount, MemberSession, MemberVerificationToken> open(
            EntityManagerFactory factory) {
        return new MemberAuthAdapter(factory);
    }

    @Override
    protected Member newUser(String email) {
        Organization organization = new Organization();
        organization.setId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
        Member member = new Member();
        member.setOrganization(organization);
        member.setEmail(email);
        return member;
    }

    @Override
    protected UUID id(Member member) {
        return member.getId();
    }

    @Override
    protected String email(Member member) {
        return member.getEmail();
    }

    @Override
    protected List<?> own(Member member) {
        return List.of(member.getSeat());
    }

    @Override
    protected Patch<Member> patch() {
        return new MemberPatch().setSeat(Seat.ADMIN);
    }

    @Override
    protected List<?> patched() {
        return List.of(Seat.ADMIN);
    }

    @Override
    protected List<Class<?>> others() {
        return List.of(Organization.class);
    }

    @Override
    protected Optional<String> reason() {
        return Optional.of("'Member.organization' is an attribute that the adapter does not know");
    }
}
