package com.example;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.UserType;

record Version(int major, int minor) {

    static final class Kept implements UserType<Version> {

        private static final int DIGITS = 9;

        @Override
        public int getSqlType() {
            return SqlTypes.VARCHAR;
        }

        @Override
        public long getDefaultSqlLength(org.hibernate.dialect.Dialect dialect, org.hibernate.type.descriptor.jdbc.JdbcType type) {
            return 2 * DIGITS + 1;
        }

        @Override
        public Class<Version> returnedClass() {
            return Version.class;
        }

        @Override
        public Version nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
            throw new SQLException("not needed for a schema");
        }

        @Override
        public void nullSafeSet(PreparedStatement statement, Version version, int position, WrapperOptions options) {}

        @Override
        public Version deepCopy(Version version) {
            return version;
        }

        @Override
        public boolean isMutable() {
            return false;
        }
    }
}
