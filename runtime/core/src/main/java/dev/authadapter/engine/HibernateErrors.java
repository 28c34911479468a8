package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.SQLGrammarException;
import org.hibernate.exception.spi.SQLExceptionConverter;
import org.jspecify.annotations.Nullable;

/** Turns what drivers throw into exceptions of ours, by Hibernate's knowledge of each database's error codes. */
final class HibernateErrors {

    /** Some drivers put the violating values where Hibernate looks for the name of the constraint. */
    private static final Pattern NAME = Pattern.compile("[\\w.$]+");

    private final SQLExceptionConverter converter;
    private final String subject;

    /**
     * Makes it.
     *
     * @param subject names the entities and their tables
     */
    HibernateErrors(SQLExceptionConverter converter, String subject) {
        this.converter = converter;
        this.subject = subject;
    }

    HibernateErrors on(String tables) {
        return new HibernateErrors(converter, tables);
    }

    AuthStoreException translate(SQLException e) {
        JDBCException converted = converter.convert(e, "", "");
        if (converted instanceof ConstraintViolationException violation) {
            if (violation.getKind() == ConstraintKind.UNIQUE) {
                return unique(e, violation.getConstraintName());
            }
            if (violation.getKind() == ConstraintKind.FOREIGN_KEY) {
                return foreignKey(e);
            }
        }
        if (isUniqueViolationOfSqlite(e)) {
            return unique(e, null);
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

    private ViolationException foreignKey(SQLException e) {
        return new ViolationException(
                ViolationException.Kind.FOREIGN_KEY,
                "A foreign key refused a statement on " + subject
                        + ": the row points at one that is not there, or a row of another table points at it. Look at the"
                        + " foreign keys from and to the table; delete the rows that point at it first, or let the foreign"
                        + " key cascade.",
                e);
    }

    private ViolationException unique(SQLException e, @Nullable String constraint) {
        String name = constraint != null && NAME.matcher(constraint).matches() ? " " + constraint : "";
        return new ViolationException(
                ViolationException.Kind.UNIQUE,
                "The unique constraint" + name + " refused a row of " + subject
                        + ": another row has the same value. Look at the unique columns of the entity, and store a value that"
                        + " no other row has.",
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
