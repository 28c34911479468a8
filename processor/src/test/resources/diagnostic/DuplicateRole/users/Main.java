package app;

final class Main {

    AppUserAuthAdapter first;

    MemberAuthAdapter second;

    MemberPatch patch = new MemberPatch().setName("Ada");

    MemberSession session = new MemberSession();

    MemberView view(Member member) {
        return MemberView.of(member);
    }
}
