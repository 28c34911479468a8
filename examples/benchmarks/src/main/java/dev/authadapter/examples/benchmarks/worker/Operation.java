package dev.authadapter.examples.benchmarks.worker;

import dev.authadapter.entity.Session;
import dev.authadapter.examples.benchmarks.database.Rows;
import java.util.Optional;

/** What is measured. Each run has a number of its own; what a run consumes is written before the clock starts. */
public enum Operation {
    CREATE_USER("createUser") {
        @Override
        Object run(Subject subject, int number) {
            return subject.contestant().createUser(Rows.user(number));
        }
    },
    GET_USER("getUser") {
        @Override
        Object run(Subject subject, int number) {
            return subject.contestant()
                    .getUser(Rows.userId(subject.anyUser(number)))
                    .orElseThrow();
        }
    },
    GET_USER_BY_EMAIL("getUserByEmail") {
        @Override
        Object run(Subject subject, int number) {
            return subject.contestant()
                    .getUserByEmail(Rows.email(subject.anyUser(number)))
                    .orElseThrow();
        }
    },
    GET_USER_BY_ACCOUNT("getUserByAccount") {
        @Override
        Object run(Subject subject, int number) {
            return subject.contestant()
                    .getUserByAccount(Rows.PROVIDER, Rows.accountId(subject.anyUser(number)))
                    .orElseThrow();
        }
    },
    UPDATE_USER("updateUser") {
        @Override
        Object run(Subject subject, int number) {
            return subject.contestant().updateUser(Rows.userId(subject.anyUser(number)), "Renamed " + number);
        }
    },
    DELETE_USER("deleteUser") {
        @Override
        void prepare(Subject subject, int from, int to) {
            subject.writer().users(from, to);
            subject.writer().accounts(from, to, Integer.MAX_VALUE);
            subject.writer().sessions(from, to, Integer.MAX_VALUE);
        }

        @Override
        Object run(Subject subject, int number) {
            return subject.contestant().deleteUser(Rows.userId(number)).orElseThrow();
        }
    },
    LINK_ACCOUNT("linkAccount") {
        @Override
        Object run(Subject subject, int number) {
            return subject.contestant().linkAccount(Rows.userId(subject.anyUser(number)), Rows.account(number));
        }
    },
    UNLINK_ACCOUNT("unlinkAccount") {
        @Override
        void prepare(Subject subject, int from, int to) {
            subject.writer().accounts(from, to, subject.users());
        }

        @Override
        Object run(Subject subject, int number) {
            return subject.contestant().unlinkAccount(Rows.PROVIDER, Rows.accountId(number));
        }
    },
    CREATE_SESSION("createSession") {
        @Override
        Object run(Subject subject, int number) {
            return subject.createSession(number);
        }
    },
    GET_SESSION_AND_USER("getSessionAndUser") {
        @Override
        Object run(Subject subject, int number) {
            return subject.lookUpSession(number);
        }
    },
    UPDATE_SESSION("updateSession") {
        @Override
        Object run(Subject subject, int number) {
            return subject.updateSession(number);
        }
    },
    DELETE_SESSION("deleteSession") {
        @Override
        void prepare(Subject subject, int from, int to) {
            subject.stock().add(from, to);
        }

        @Override
        Object run(Subject subject, int number) {
            Optional<Session> deleted =
                    subject.sessions().deleteSession(subject.stock().token(number));
            if (deleted.isEmpty() && !subject.sessionsOnly()) {
                throw new IllegalStateException("There was no session to delete.");
            }
            return deleted;
        }
    },
    CREATE_VERIFICATION_TOKEN("createVerificationToken") {
        @Override
        Object run(Subject subject, int number) {
            return subject.contestant()
                    .createVerificationToken(Rows.email(number), Rows.verificationToken(number), Rows.EXPIRES);
        }
    },
    USE_VERIFICATION_TOKEN("useVerificationToken") {
        @Override
        void prepare(Subject subject, int from, int to) {
            subject.writer().verificationTokens(from, to);
        }

        @Override
        Object run(Subject subject, int number) {
            return subject.contestant()
                    .useVerificationToken(Rows.email(number), Rows.verificationToken(number))
                    .orElseThrow();
        }
    },
    REGISTER("registerWithAccount") {
        @Override
        Object run(Subject subject, int number) {
            Session session = new Session();
            session.setSessionToken(Rows.sessionToken(number));
            session.setExpires(Rows.EXPIRES);
            subject.contestant().register(Rows.user(number), Rows.account(number), session);
            return session;
        }
    },
    /** Of one session among those that last. */
    PURGE("purge of a session") {
        @Override
        void prepare(Subject subject, int from, int to) {
            subject.writer().endedSessions(from, to, subject.users());
        }

        @Override
        Object run(Subject subject, int number) {
            return subject.contestant().purgeSessions(Rows.ENDED, 1);
        }
    };

    private final String title;

    Operation(String title) {
        this.title = title;
    }

    /** The name in the contract. */
    public String title() {
        return title;
    }

    /** Whether every contestant that knows users has it. */
    public boolean isCompared() {
        return this != PURGE;
    }

    /** Whether a contestant that knows sessions only has it. */
    public boolean ofSessions() {
        return switch (this) {
            case CREATE_SESSION, GET_SESSION_AND_USER, UPDATE_SESSION, DELETE_SESSION -> true;
            default -> false;
        };
    }

    /** Writes the rows that the runs with these numbers consume. */
    void prepare(Subject subject, int from, int to) {}

    /** Runs it once. */
    abstract Object run(Subject subject, int number);
}
