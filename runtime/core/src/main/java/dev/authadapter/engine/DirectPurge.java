package dev.authadapter.engine;

import dev.authadapter.Property;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the keys of some rows, and deletes those in one batch. A deletion by the bound itself would lock, on some databases, what is
 * being inserted beside it (<a href="https://github.com/spring-projects/spring-session/issues/838">spring-session 838</a>).
 */
final class DirectPurge<E> implements Purge {

    /** Purges that meet lock rows in the same order, and so do not wait for one another in a circle. */
    private static final Comparator<Object[]> ORDER =
            Comparator.comparing(values -> List.of(values).toString());

    private final List<MappedProperty<E>> key;
    private final DirectConditions<E> ended;
    private final DirectConditions<E> endedOfKey;
    private final Sessions sessions;
    private final String select;
    private final String delete;
    private final String count;

    DirectPurge(MappedEntity<E> entity, List<Property<E, ?>> key, Property<E, ?> bounded, Sessions sessions) {
        this.key = entity.all(key);
        this.sessions = sessions;
        ended = DirectConditions.of(entity, List.of(Condition.atMost(bounded)));
        endedOfKey = DirectConditions.of(entity, Condition.equal(key)).and(ended);
        List<Column> columns =
                this.key.stream().flatMap(p -> p.columns().stream()).toList();
        select = Sql.select(entity.table(), columns, ended.sql());
        delete = Sql.delete(entity.table(), endedOfKey.sql());
        count = Sql.count(entity.table(), ended.sql());
    }

    @Override
    public int delete(Object bound, int limit) {
        try {
            // Not in the transaction that deletes, since SQLite refuses to turn a reading transaction into a writing
            // one when
            // another
            // connection has written meanwhile. The rows are looked at again as they are deleted.
            List<Object[]> keys = sessions.single(jdbc ->
                    jdbc.some(select, limit, p -> ended.write(new Object[] {bound}, p), this::readKey));
            return keys.isEmpty() ? 0 : sessions.atomically(jdbc -> jdbc.updateAll(delete, sources(keys, bound)));
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    @Override
    public long count(Object bound) {
        return sessions.single(jdbc -> jdbc.count(count, p -> ended.write(new Object[] {bound}, p)));
    }

    private List<Parameters.Source> sources(List<Object[]> keys, Object bound) {
        return keys.stream()
                .sorted(ORDER)
                .<Parameters.Source>map(values -> p -> endedOfKey.write(withBound(values, bound), p))
                .toList();
    }

    private static Object[] withBound(Object[] values, Object bound) {
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = bound;
        return all;
    }

    private Object[] readKey(Row row) throws SQLException {
        @Nullable Object[] values = new Object[key.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = key.get(i).readValue(row);
        }
        return values;
    }
}
