package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;

/** Counts by an update whose condition keeps the counter from running on, and which waits for the row of another attempt. */
final class DirectAttempts<E> implements Attempts {

    private final Object none;
    private final Object exhausted;
    private final DirectConditions<E> countable;
    private final DirectConditions<E> spent;
    private final Sessions sessions;
    private final String update;
    private final String delete;

    DirectAttempts(MappedEntity<E> entity, Property<E, ?> identifier, CounterProperty<E, ?> left, Sessions sessions) {
        this.sessions = sessions;
        none = left.fromLong().apply(0);
        exhausted = left.fromLong().apply(-1);
        countable = DirectConditions.of(entity, List.of(Condition.equal(identifier), Condition.above(left.property())));
        spent = DirectConditions.of(entity, List.of(Condition.equal(identifier), Condition.atMost(left.property())));
        String counter = Sql.names(entity.get(left.property()).columns());
        update = "update " + entity.table() + " set " + counter + "=" + counter + "-1 where " + countable.sql();
        delete = Sql.delete(entity.table(), spent.sql());
    }

    @Override
    public void count(Object identifier) {
        sessions.single(jdbc -> jdbc.update(update, p -> countable.write(new Object[] {identifier, exhausted}, p)));
    }

    @Override
    public void deleteExhausted(Object identifier) {
        sessions.single(jdbc -> jdbc.update(delete, p -> spent.write(new Object[] {identifier, none}, p)));
    }
}
