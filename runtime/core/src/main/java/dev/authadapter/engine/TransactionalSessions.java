package dev.authadapter.engine;

/**
 * Runs single statements in a transaction too: PostgreSQL refuses to read or write a {@code @Lob} without one (guarded by
 * StatementsTest).
 */
record TransactionalSessions(Sessions sessions) implements Sessions {

    @Override
    public Database database() {
        return sessions.database();
    }

    @Override
    public <R> R single(Work<R> work) {
        return sessions.atomically(work);
    }

    @Override
    public <R> R atomically(Work<R> work) {
        return sessions.atomically(work);
    }
}
