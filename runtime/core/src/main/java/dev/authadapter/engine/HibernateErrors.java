package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.InvalidValueException;
import dev.authadapter.NoConnectionException;
import dev.authadapter.TransientFailureException;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.JDBCException;
import org.hibernate.PropertyValueException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.DataException;
import org.hibernate.exception.SQLGrammarException;
import org.hibernate.exception.spi.SQLExceptionConverter;
import org.jspecify.annotations.Nullable;

/** Turns what drivers throw into exceptions of ours, by Hibernate's knowledge of each database's error codes. */
final class HibernateErrors {

    /** Some drivers put the violating values where Hibernate looks for the name of the constraint. */
    private static final Pattern NAME = Pattern.compile("[\\w.$]+");

    private final SQLExceptionConverter converter;
    private final String subject;
    private final UniqueConstraints constraints;

    private HibernateErrors(SQLExceptionConverter converter, String subject, List<String> tables) {
        this.converter = converter;
        this.subject = subject;
        constraints = new UniqueConstraints(tables);
    }

    static HibernateErrors of(SessionFactoryImplementor factory) {
        return new HibernateErrors(
                factory.getJdbcServices().getSqlExceptionHelper().getSqlExceptionConverter(),
                "the database",
                List.of());
    }

    /**
     * The same, for some entities.
     *
     * @param entities names them and their tables
     * @param tables the tables
     */
    HibernateErrors on(String entities, List<String> tables) {
        return new HibernateErrors(converter, entities, tables);
    }

    /**
     * Translates what a statement failed with.
     *
     * @param connection the connection it failed on
     */
    AuthStoreException translate(SQLException e, Connection connection) {
        JDBCException converted = converter.convert(e, "", "");
        Optional<TransientFailureException> passing = HibernateFailures.of(e, converted, subject);
        if (passing.isPresent()) {
            return passing.get();
        }
        if (converted instanceof ConstraintViolationException violation) {
            if (violation.getKind() == ConstraintKind.UNIQUE) {
                return unique(e, violation.getConstraintName(), connection);
            }
            if (violation.getKind() == ConstraintKind.FOREIGN_KEY) {
                return foreignKey(e);
            }
            if (violation.getKind() == ConstraintKind.NOT_NULL) {
                return invalid(
                        "no value for a column that must have one", "Set every property that is not nullable.", e);
            }
        }
        if (converted instanceof DataException) {
            return invalid(
                    "a value that is too long or out of the range of its column",
                    "Limit what users may enter, or make the column wider.",
                    e);
        }
        if (isUniqueViolationOfSqlite(e)) {
            return unique(e, null, connection);
        }
        String hint = converted instanceof SQLGrammarException || isMissingInSqlite(e)
                ? " If a table or column is missing, apply the schema of the adapter: AuthSchema does so, and ExportSchema"
                        + " writes it to a file."
                : "";
        return new AuthStoreException(
                "The database refused a statement on " + subject + " (SQLState " + e.getSQLState() + ", error "
                        + e.getErrorCode() + "); see the cause." + hint,
                e);
    }

    /** What Hibernate itself refused, before or after it asked the database. */
    AuthStoreException refused(PersistenceException e) {
        Optional<TransientFailureException> passing = passing(e);
        if (passing.isPresent()) {
            return passing.get();
        }
        if (e instanceof PropertyValueException missing) {
            return new InvalidValueException(
                    "'" + missing.getPropertyName() + "' of " + subject
                            + " is null, and must not be. Set it before storing the row.",
                    e);
        }
        return new AuthStoreException("Hibernate refused an operation on " + subject + "; see the cause.", e);
    }

    /** What the end of a transaction, or what is around it, failed with. */
    AuthStoreException unfinished(SQLException e) {
        return HibernateFailures.of(e, converter.convert(e, "", ""), subject)
                .<AuthStoreException>map(passing -> passing)
                .orElseGet(() -> new AuthStoreException("The transaction could not be carried out; see the cause.", e));
    }

    /** The same, where Hibernate began or ended the transaction. */
    AuthStoreException unfinished(PersistenceException e) {
        return passing(e)
                .<AuthStoreException>map(passing -> passing)
                .orElseGet(() -> new AuthStoreException("The transaction could not be carried out; see the cause.", e));
    }

    private Optional<TransientFailureException> passing(PersistenceException e) {
        Optional<JDBCException> failure = causes(e)
                .flatMap(cause -> cause instanceof JDBCException jdbc ? Stream.of(jdbc) : Stream.empty())
                .findFirst();
        return failure.filter(HibernateErrors::isWithoutConnection).isPresent()
                ? Optional.of(noConnection(e))
                : failure.flatMap(jdbc -> HibernateFailures.of(jdbc.getSQLException(), jdbc, subject))
                        .or(() -> unconverted(e));
    }

    /** A commit that fails, Hibernate does not convert (7.4, AbstractLogicalConnectionImplementor; guarded by KilledServerTest). */
    private Optional<TransientFailureException> unconverted(PersistenceException e) {
        return causes(e)
                .flatMap(cause -> cause instanceof SQLException sql ? Stream.of(sql) : Stream.empty())
                .findFirst()
                .flatMap(sql -> HibernateFailures.of(sql, converter.convert(sql, "", ""), subject));
    }

    /** What the pool said in place of giving a connection. */
    static NoConnectionException noConnection(Exception e) {
        return new NoConnectionException(
                "The pool gave no connection; see the cause. Nothing was done. If all connections are in use, look for who keeps"
                        + " them, or allow the pool more; if there are none, look whether the database can be reached.",
                e);
    }

    /** Only the text tells (Hibernate 7.4, LogicalConnectionManagedImpl; guarded by FaultsTest). */
    private static boolean isWithoutConnection(JDBCException e) {
        return String.valueOf(e.getMessage()).startsWith("Unable to acquire JDBC Connection");
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    private InvalidValueException invalid(String what, String cure, SQLException e) {
        return new InvalidValueException(
                "The database refused " + what + ", in a statement on " + subject + " (SQLState " + e.getSQLState()
                        + ", error " + e.getErrorCode() + "); see the cause. " + cure,
                e);
    }

    private ViolationException foreignKey(SQLException e) {
        return new ViolationException(
                ViolationException.Kind.FOREIGN_KEY,
                "A foreign key refused a statement on " + subject
                        + ": the row points at one that is not there, or a row of another table points at it. Look at the"
                        + " foreign keys from and to the table; delete the rows that point at it first, or let the foreign"
                        + " key cascade.",
                Set.of(),
                e);
    }

    private ViolationException unique(SQLException e, @Nullable String constraint, Connection connection) {
        String name = constraint != null && NAME.matcher(constraint).matches() ? " " + constraint : "";
        return new ViolationException(
                ViolationException.Kind.UNIQUE,
                "The unique constraint" + name + " refused a row of " + subject
                        + ": another row has the same value. Look at the unique columns of the entity, and store a value that"
                        + " no other row has.",
                constraints.columns(String.valueOf(e.getMessage()), constraint, connection),
                e);
    }

    /** SQLite's driver sets no SQLState, and Hibernate's SQLiteDialect 7.4 does not tell kinds apart (UserStoreTest). */
    private static boolean isUniqueViolationOfSqlite(SQLException e) {
        return e.getErrorCode() == 19
                && e.getSQLState() == null
                && String.valueOf(e.getMessage()).contains("UNIQUE constraint failed");
    }

    /** For the same reason; the code is that of any faulty statement (RefusedStatementsTest). */
    private static boolean isMissingInSqlite(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return e.getErrorCode() == 1
                && e.getSQLState() == null
                && (message.contains("no such table")
                        || message.contains("no such column")
                        || message.contains("has no column named"));
    }
}
