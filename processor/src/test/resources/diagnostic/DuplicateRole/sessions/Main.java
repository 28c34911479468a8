package app;

final class Main {

    AppUserAuthAdapter adapter;

    VisitPatch patch = new VisitPatch().setExpires(java.time.Instant.EPOCH);
}
