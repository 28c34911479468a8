package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.examples.benchmarks.database.Database;

/**
 * The statements that someone who tunes by hand would send.
 *
 * @param database decides how a changed row comes back in the same round trip
 */
record JdbcStatements(Database database) {

    static final String USER = "id,name,email,email_verified,image";
    static final String SESSION = "id,user_id,session_token,expires";
    static final String ACCOUNT = "id,user_id,type,provider,provider_account_id,access_token,refresh_token,id_token,"
            + "expires_at,scope,token_type,session_state";
    static final String TOKEN = "identifier,token,expires";

    String userBy(String column) {
        return "select " + USER + " from auth_user where " + column + "=?";
    }

    String userByAccount() {
        return "select " + qualified("u", USER) + " from auth_account a join auth_user u on u.id=a.user_id"
                + " where a.provider=? and a.provider_account_id=?";
    }

    String sessionAndUser() {
        return "select " + qualified("s", SESSION) + "," + qualified("u", USER)
                + " from auth_session s join auth_user u on u.id=s.user_id where s.session_token=?";
    }

    String insert(String table, String columns) {
        return "insert into " + table + " (" + columns + ") values (" + columns.replaceAll("[^,]+", "?") + ")";
    }

    /** On H2 the driver returns the columns, if it is asked for them as generated keys. */
    String update(String table, String column, String key, String columns) {
        String update = "update " + table + " set " + column + "=? where " + key + "=?";
        return database == Database.H2 ? update : update + " returning " + columns;
    }

    String delete(String table, String condition, String columns) {
        String delete = "delete from " + table + " where " + condition;
        return database == Database.H2
                ? "select " + columns + " from old table (" + delete + ")"
                : delete + " returning " + columns;
    }

    private static String qualified(String alias, String columns) {
        return alias + "." + columns.replace(",", "," + alias + ".");
    }
}
