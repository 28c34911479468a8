package app;

final class Main {

    AppUserAuthAdapter adapter;

    AppUserPatch patch = new AppUserPatch().setPhone("1");
}
