package com.example.subscriptions;

import java.io.Serializable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;

/** Where a subscriber's own server is. */
public record Address(String host, int port) {

    /** How it is kept. */
    public static final class Kept implements UserType<Address> {

        @Override
        public int getSqlType() {
            return Types.VARCHAR;
        }

        @Override
        public Class<Address> returnedClass() {
            return Address.class;
        }

        @Override
        public boolean equals(Address a, Address b) {
            return Objects.equals(a, b);
        }

        @Override
        public int hashCode(Address address) {
            return Objects.hashCode(address);
        }

        @Override
        public Address nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
            String text = row.getString(position);
            if (text == null) {
                return null;
            }
            int colon = text.lastIndexOf(':');
            return new Address(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        }

        @Override
        public void nullSafeSet(PreparedStatement statement, Address address, int position, WrapperOptions options)
                throws SQLException {
            statement.setString(position, address == null ? null : address.host() + ":" + address.port());
        }

        @Override
        public Address deepCopy(Address address) {
            return address;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public Serializable disassemble(Address address) {
            return address == null ? null : address.host() + ":" + address.port();
        }

        @Override
        public Address assemble(Serializable cached, Object owner) {
            throw new UnsupportedOperationException("not cached");
        }
    }
}
