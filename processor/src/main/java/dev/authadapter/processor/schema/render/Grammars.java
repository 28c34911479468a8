package dev.authadapter.processor.schema.render;

import java.util.List;
import java.util.Optional;

/** The databases' grammars, each by what is not as the standard has it. */
final class Grammars {

    private Grammars() {}

    /** The grammar of a product; SQLite, which copies tables, has none. */
    static Grammar of(String product) {
        return switch (product) {
            case "postgresql" -> new Postgresql();
            case "cockroachdb" -> new Cockroach();
            case "h2" -> new H2();
            case "hsqldb" -> new Hsqldb();
            case "mysql" -> new Mysql();
            case "mariadb" -> new Mariadb();
            case "sqlserver" -> new Sqlserver();
            case "oracle" -> new Oracle();
            default -> throw new IllegalArgumentException("no grammar of '%s'".formatted(product));
        };
    }

    private static final class Postgresql extends Grammar {

        /** Longer names it cuts off in a way of its own. */
        private static final int MAX_NAME = 63;

        @Override
        Optional<String> generatedName(String table, List<String> columns, String kind) {
            String name = table + '_' + String.join("_", columns) + '_' + kind;
            return Optional.of(name).filter(known -> known.length() <= MAX_NAME && !known.contains("\""));
        }
    }

    private static final class Cockroach extends Grammar {

        @Override
        String dropUnique(String table, String name) {
            return "drop index " + table + '@' + name + " cascade";
        }

        @Override
        String dropIndex(String table, String qualifier, String name) {
            return "drop index " + table + '@' + name;
        }
    }

    private static final class H2 extends Grammar {

        @Override
        String renameColumn(String table, String before, String after) {
            return "alter table " + table + " alter column " + before + " rename to " + after;
        }

        @Override
        boolean hasEnumTypes() {
            return true;
        }
    }

    private static final class Hsqldb extends Grammar {

        @Override
        String renameColumn(String table, String before, String after) {
            return "alter table " + table + " alter column " + before + " rename to " + after;
        }

        @Override
        String relax(ColumnSql column) {
            return column.alter() + "set null";
        }
    }

    /** States a column as a whole, whatever changes of it. */
    private abstract static class Modifying extends Grammar {

        private static String modify(ColumnSql column) {
            return "alter table " + column.table() + " modify column " + column.name() + ' ' + column.declaration();
        }

        @Override
        String relax(ColumnSql column) {
            return modify(column);
        }

        @Override
        String require(ColumnSql column) {
            return modify(column);
        }

        @Override
        Optional<String> setDefault(ColumnSql column, Optional<String> value) {
            return Optional.of(modify(column));
        }

        @Override
        Optional<String> changeType(ColumnSql column, String stock) {
            return Optional.of(modify(column));
        }

        @Override
        boolean hasEnumTypes() {
            return true;
        }

        @Override
        boolean takesHibernatesNames() {
            return true;
        }

        @Override
        String dropUnique(String table, String name) {
            return "alter table " + table + " drop index " + name;
        }

        @Override
        String dropForeignKey(String table, String name) {
            return "alter table " + table + " drop foreign key " + name;
        }

        @Override
        String dropIndex(String table, String qualifier, String name) {
            return "drop index " + name + " on " + table;
        }
    }

    private static final class Mysql extends Modifying {}

    /** Knows the check of a column as part of the column. */
    private static final class Mariadb extends Modifying {

        @Override
        boolean replacesChecks() {
            return true;
        }
    }

    private static final class Sqlserver extends Grammar {

        @Override
        String renameTable(String before, String after) {
            return "exec sp_rename '" + before + "', '" + after + "'";
        }

        @Override
        String renameColumn(String table, String before, String after) {
            return "exec sp_rename '" + table + '.' + before + "', '" + after + "', 'COLUMN'";
        }

        @Override
        String relax(ColumnSql column) {
            return column.alter() + column.type() + " null";
        }

        @Override
        String require(ColumnSql column) {
            return column.alter() + column.type() + " not null";
        }

        /** A default is a constraint whose name the server chose. */
        @Override
        Optional<String> setDefault(ColumnSql column, Optional<String> value) {
            return Optional.empty();
        }

        /** Changing the type alone would let the column be without a value. */
        @Override
        Optional<String> changeType(ColumnSql column, String stock) {
            return Optional.of(column.isNullable() ? relax(column) : require(column));
        }

        @Override
        String dropIndex(String table, String qualifier, String name) {
            return "drop index " + name + " on " + table;
        }
    }

    private static final class Oracle extends Grammar {

        private static String modify(ColumnSql column, String what) {
            return "alter table " + column.table() + " modify " + column.name() + ' ' + what;
        }

        @Override
        String relax(ColumnSql column) {
            return modify(column, "null");
        }

        @Override
        String require(ColumnSql column) {
            return modify(column, "not null");
        }

        @Override
        Optional<String> setDefault(ColumnSql column, Optional<String> value) {
            return Optional.of(modify(column, "default " + value.orElse("null")));
        }

        /** It makes no large object of a text. */
        @Override
        Optional<String> changeType(ColumnSql column, String stock) {
            return column.type().contains("lob") ? Optional.empty() : super.changeType(column, stock);
        }
    }
}
