package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.spi.SQLExceptionConverter;
import org.jspecify.annotations.Nullable;

/** Turns what drivers throw into exceptions of ours, by Hibernate's knowledge of each database's error codes. */
final class HibernateErrors {

    /** Some drivers put the violating values where Hibernate looks for the name of the constraint. */
    private static final Pattern NAME = Pattern.compile("[\\w.$]+");

    private final SQLExceptionConverter converter;

    HibernateErrors(SQLExceptionConverter converter) {
        this.converter = converter;
    }

    AuthStoreException translate(SQLException e) {
        JDBCException converted = converter.convert(e, "", "");
        if (converted instanceof ConstraintViolationException violation) {
            if (violation.getKind() == ConstraintKind.UNIQUE) {
                return unique(e, violation.getConstraintName());
            }
            if (violation.getKind() == ConstraintKind.FOREIGN_KEY) {
                return new ViolationException(
                        ViolationException.Kind.FOREIGN_KEY,
                        "A foreign key refused the statement: the row points at one that is not there, or another table points at it.",
                        e);
            }
        }
        if (isUniqueViolationOfSqlite(e)) {
            return unique(e, null);
        }
        return new AuthStoreException(
                "The database refused a statement (SQLState " + e.getSQLState() + ", error " + e.getErrorCode()
                        + "); see the cause.",
                e);
    }

    private static ViolationException unique(SQLException e, @Nullable String constraint) {
        String name = constraint != null && NAME.matcher(constraint).matches() ? " " + constraint : "";
        return new ViolationException(
                ViolationException.Kind.UNIQUE,
                "The unique constraint" + name
                        + " refused the row, and it is not the one on the key of the operation: look at the identifier and"
                        + " at unique columns of your own.",
                e);
    }

    /** SQLite's driver sets no SQLState, and Hibernate's SQLiteDialect 7.4 does not tell kinds apart (UserStoreTest). */
    private static boolean isUniqueViolationOfSqlite(SQLException e) {
        return e.getErrorCode() == 19
                && e.getSQLState() == null
                && String.valueOf(e.getMessage()).contains("UNIQUE constraint failed");
    }
}
