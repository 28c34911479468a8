package dev.authadapter.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;

/** Stores it as a number. */
@SuppressWarnings("NullAway") // a column may be NULL
final class BitsType implements UserType<Bits> {

    @Override
    public int getSqlType() {
        return Types.BIGINT;
    }

    @Override
    public Class<Bits> returnedClass() {
        return Bits.class;
    }

    @Override
    public Bits nullSafeGet(ResultSet result, int position, WrapperOptions options) throws SQLException {
        long number = result.getLong(position);
        return result.wasNull() ? null : Bits.of(number);
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, Bits value, int position, WrapperOptions options)
            throws SQLException {
        if (value == null) {
            statement.setNull(position, Types.BIGINT);
        } else {
            statement.setLong(position, value.set().toLongArray()[0]);
        }
    }

    @Override
    public Bits deepCopy(Bits value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
