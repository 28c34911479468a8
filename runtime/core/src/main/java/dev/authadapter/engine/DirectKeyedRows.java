package dev.authadapter.engine;

import dev.authadapter.Property;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and changes rows by statements of its own. */
final class DirectKeyedRows<E> implements KeyedRows<E> {

    private static final Dependents NO_DEPENDENTS = jdbc -> {};

    private final MappedEntity<E> entity;
    private final DirectConditions<E> conditions;
    private final DirectConditions<E> lasting;
    private final Sessions sessions;
    private final DirectUpdates<E> updates;
    private final String columns;
    private final String select;
    private final String selectChanged;
    private final String delete;
    private final Optional<String> deleteReturning;

    DirectKeyedRows(MappedEntity<E> entity, DirectConditions<E> conditions, Sessions sessions) {
        this.entity = entity;
        this.conditions = conditions;
        this.sessions = sessions;
        String condition = conditions.sql();
        lasting = conditions.lasting();
        columns = Sql.selected(entity.columns());
        select = Sql.select(entity.table(), entity.columns(), condition);
        selectChanged = Sql.select(entity.table(), entity.columns(), lasting.sql());
        delete = Sql.delete(entity.table(), condition);
        updates = new DirectUpdates<>(entity, condition, sessions.database().returning());
        deleteReturning = sessions.database().returning().deleted(delete, columns);
    }

    @Override
    public Optional<E> find(Object... values) {
        return sessions.single(jdbc -> find(jdbc, values));
    }

    @Override
    public Optional<E> update(Map<Property<E, ?>, @Nullable Object> changes, Object... values) {
        DirectUpdates.Statement<E> update = updates.of(changes.keySet());
        Parameters.Source parameters = p -> {
            for (Property<E, ?> changed : update.changed()) {
                entity.get(changed).write(changes.get(changed), p);
            }
            conditions.write(values, p);
        };
        if (update.keys().isPresent()) {
            return sessions.single(
                    jdbc -> jdbc.updateWithKeys(update.sql(), update.keys().get(), parameters, entity::read));
        }
        if (update.returning().isPresent()) {
            return sessions.returning(jdbc -> jdbc.one(update.returning().get(), parameters, entity::read));
        }
        // Without a transaction, which would double the round trips: what is read may be newer than what was written,
        // and is empty if the row has been deleted since.
        return sessions.single(jdbc -> jdbc.update(update.sql(), parameters) == 0
                ? Optional.empty()
                : jdbc.one(selectChanged, p -> lasting.write(values, p), entity::read));
    }

    @Override
    public Optional<E> delete(Object... values) {
        try {
            return deleteReturning.isPresent()
                    ? sessions.returning(jdbc -> deleteReturning(jdbc, deleteReturning.get(), values))
                    : sessions.atomically(jdbc -> findAndDelete(jdbc, values, NO_DEPENDENTS));
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    /**
     * Deletes a row if a condition holds, in one statement; empty if it does not, if there is no such row, or if the
     * database does not hand back what it deletes.
     *
     * @param condition SQL that holds or does not, whatever the row
     */
    Optional<E> deleteIf(String condition, Object... values) {
        Optional<String> statement = sessions.database().returning().deleted(delete + " and " + condition, columns);
        try {
            return statement.flatMap(sql -> sessions.returning(jdbc -> deleteReturning(jdbc, sql, values)));
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    /**
     * Deletes a row after the rows that point at it.
     *
     * @param dependents deletes those rows; runs in the same transaction
     */
    Optional<E> deleteWith(Dependents dependents, Object... values) {
        try {
            return sessions.atomically(jdbc -> {
                if (deleteReturning.isPresent()) {
                    // Nothing is read first, since SQLite refuses to turn a reading transaction into a writing one when
                    // another connection has written meanwhile (guarded by ConcurrencyTest).
                    dependents.delete(jdbc);
                    return deleteReturning(jdbc, deleteReturning.get(), values);
                }
                return findAndDelete(jdbc, values, dependents);
            });
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    private Optional<E> findAndDelete(Jdbc jdbc, Object[] values, Dependents dependents) throws SQLException {
        Optional<E> row = find(jdbc, values);
        if (row.isEmpty()) {
            return row;
        }
        dependents.delete(jdbc);
        return deleted(jdbc, values) ? row : Optional.empty();
    }

    private Optional<E> find(Jdbc jdbc, Object[] values) throws SQLException {
        return jdbc.one(select, p -> conditions.write(values, p), entity::read);
    }

    private Optional<E> deleteReturning(Jdbc jdbc, String sql, Object[] values) throws SQLException {
        return jdbc.one(sql, p -> conditions.write(values, p), entity::read);
    }

    private boolean deleted(Jdbc jdbc, Object[] values) throws SQLException {
        return jdbc.update(delete, p -> conditions.write(values, p)) > 0;
    }

    /** Deletes the rows that point at a row. */
    interface Dependents {
        void delete(Jdbc jdbc) throws SQLException;
    }
}
