package dev.authadapter.examples.benchmarks.worker;

import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.examples.benchmarks.contestant.Contestant;
import dev.authadapter.examples.benchmarks.contestant.ContestantType;
import dev.authadapter.examples.benchmarks.contestant.SessionContestant;
import dev.authadapter.examples.benchmarks.database.Database;
import dev.authadapter.examples.benchmarks.database.RowWriter;
import dev.authadapter.examples.benchmarks.database.Rows;
import dev.authadapter.examples.benchmarks.database.Tables;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A contestant with its rows. The one of a process is found by the benchmarks that JMH constructs. */
final class Subject {

    private static final int SESSIONS_PER_USER = 5;

    /** Far from each other in the table, one after the other in the loop. */
    private static final int STRIDE = 7919;

    private static volatile Subject current;

    private final ContestantType type;
    private final SessionContestant sessions;
    private final RowWriter writer;
    private final SessionStock stock;
    private final int storedSessions;
    private final AtomicInteger nextNumber;

    private Subject(ContestantType type, SessionContestant sessions, RowWriter writer, int storedSessions) {
        this.type = type;
        this.sessions = sessions;
        this.writer = writer;
        this.storedSessions = storedSessions;
        nextNumber = new AtomicInteger(storedSessions);
        stock = type.sessionsOnly()
                ? new SessionStock.Created(sessions, users())
                : new SessionStock.Written(writer, users());
    }

    /** Creates tables and rows, and starts the contestant. */
    static Subject start(DataSource pool, Database database, ContestantType type, int storedSessions)
            throws SQLException {
        Tables.create(pool, database);
        RowWriter writer = new RowWriter(pool, database);
        Subject subject = new Subject(type, type.open(pool, database), writer, storedSessions);
        writer.users(0, subject.users());
        writer.accounts(0, subject.users(), subject.users());
        subject.stock.add(0, storedSessions);
        Tables.analyze(pool, database);
        current = subject;
        return subject;
    }

    static Subject current() {
        return current;
    }

    /** The contestant, of which more than sessions is asked. */
    Contestant contestant() {
        return (Contestant) sessions;
    }

    SessionContestant sessions() {
        return sessions;
    }

    boolean sessionsOnly() {
        return type.sessionsOnly();
    }

    RowWriter writer() {
        return writer;
    }

    SessionStock stock() {
        return stock;
    }

    int users() {
        return Math.max(1, storedSessions / SESSIONS_PER_USER);
    }

    /** The number of a stored user. */
    int anyUser(int number) {
        return (int) ((long) number * STRIDE % users());
    }

    private String anyToken(int number) {
        return stock.token((int) ((long) number * STRIDE % storedSessions));
    }

    /** Numbers that nobody has used. */
    int takeNumbers(int count) {
        return nextNumber.getAndAdd(count);
    }

    Session createSession(int number) {
        return sessions.createSession(Rows.userId(anyUser(number)), Rows.sessionToken(number), Rows.EXPIRES);
    }

    SessionAndUser<Session, User> lookUpSession(int number) {
        return sessions.getSessionAndUser(anyToken(number)).orElseThrow();
    }

    Session updateSession(int number) {
        Instant expires = Rows.EXPIRES.plusSeconds(number);
        return sessions.updateSession(anyToken(number), expires);
    }
}
