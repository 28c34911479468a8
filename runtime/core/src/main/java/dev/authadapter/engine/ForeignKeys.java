package dev.authadapter.engine;

import java.util.List;
import java.util.Optional;

/** Whether a database does what the foreign keys of an entity's mapping say. */
enum ForeignKeys {

    /** What is declared is enforced. */
    ENFORCED,

    /**
     * Enforced only on connections that ask for it, and missing from the schemas that Hibernate itself writes: SQLite
     * (<a href="https://sqlite.org/foreignkeys.html#fk_enable">foreign key support</a>). Its
     * <a href="https://sqlite.org/pragma.html#pragfunc">pragma functions</a> tell a statement, while it runs, whether they
     * are enforced on its connection and in its schema.
     */
    ASKED_FOR {
        @Override
        Optional<String> cascade(OwnedEntity<?> rows, MappedUser<?> user) {
            String table = rows.entity().table();
            List<Column> owner = rows.owner().columns();
            List<Column> id = user.id().columns();
            if (table.contains(".") || owner.size() != 1 || id.size() != 1) {
                return Optional.empty();
            }
            return Optional.of("(select foreign_keys from pragma_foreign_keys)=1 and exists (select 1 from"
                    + " pragma_foreign_key_list(" + text(table) + ") where on_delete='CASCADE'"
                    + " and \"table\"=" + text(user.entity().table()) + " collate nocase"
                    + " and \"from\"=" + text(owner.get(0).name()) + " collate nocase"
                    + " and coalesce(\"to\"," + text(id.get(0).name()) + ")="
                    + text(id.get(0).name())
                    + " collate nocase)");
        }
    };

    /**
     * The condition, part of a statement, under which deleting a user deletes the rows that belong to them; empty if there
     * is none that tells.
     *
     * @param rows the entity, which declares a foreign key that cascades
     * @param user the user entity
     */
    Optional<String> cascade(OwnedEntity<?> rows, MappedUser<?> user) {
        return Optional.empty();
    }

    /** An SQL name as the text that the catalogue has for it. */
    private static String text(String name) {
        return "'" + Column.unquoted(name).replace("'", "''") + "'";
    }
}
