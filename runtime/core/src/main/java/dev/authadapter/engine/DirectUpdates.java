package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The statements that update rows by key: one for each set of properties that were changed together, made once. */
final class DirectUpdates<E> {

    /** An application has a few kinds of patches; if it makes them of what it is sent, there might be many. */
    private static final int MOST = 100;

    private final MappedEntity<E> entity;
    private final String condition;
    private final Returning returning;
    private final List<String> names;
    private final boolean byDriver;
    private final Map<Set<Property<E, ?>>, Statement<E>> made = new ConcurrentHashMap<>();

    DirectUpdates(MappedEntity<E> entity, String condition, Returning returning) {
        this.entity = entity;
        this.condition = condition;
        this.returning = returning;
        names = entity.columns().stream().map(Column::plainName).toList();
        byDriver = returning.updatesByDriver() && entity.columns().stream().allMatch(Column::isPlain);
    }

    Statement<E> of(Set<Property<E, ?>> changed) {
        Statement<E> known = made.get(changed);
        if (known != null) {
            return known;
        }
        Statement<E> statement = statement(List.copyOf(changed));
        if (made.size() < MOST) {
            made.put(Set.copyOf(changed), statement);
        }
        return statement;
    }

    private Statement<E> statement(List<Property<E, ?>> changed) {
        List<Column> written = changed.stream()
                .flatMap(property -> entity.get(property).columns().stream())
                .toList();
        String update = Sql.update(entity.table(), written, condition);
        return new Statement<>(
                changed,
                update,
                returning.updated(update, Sql.selected(entity.columns())),
                byDriver ? Optional.of(names) : Optional.empty());
    }

    /**
     * A statement.
     *
     * @param changed the properties, in the order of its parameters; the values of the conditions follow
     * @param sql the update
     * @param returning the update that returns the row as it is afterwards, if there is one
     * @param keys the columns of that row, for a driver that returns them as keys it generated, if there is one
     */
    record Statement<E>(
            List<Property<E, ?>> changed, String sql, Optional<String> returning, Optional<List<String>> keys) {}
}
