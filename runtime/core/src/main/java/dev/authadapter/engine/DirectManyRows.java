package dev.authadapter.engine;

import java.util.List;

/** Lists and deletes rows by one statement each. */
final class DirectManyRows<E> implements ManyRows<E> {

    private final MappedEntity<E> entity;
    private final DirectConditions<E> conditions;
    private final Sessions sessions;
    private final String select;
    private final String delete;

    DirectManyRows(MappedEntity<E> entity, DirectConditions<E> conditions, MappedProperty<E> order, Sessions sessions) {
        this.entity = entity;
        this.conditions = conditions;
        this.sessions = sessions;
        select = Sql.select(entity.table(), entity.columns(), conditions.sql()) + " order by "
                + Sql.names(order.columns());
        delete = Sql.delete(entity.table(), conditions.sql());
    }

    @Override
    public List<E> list(Object... values) {
        return sessions.single(jdbc -> jdbc.all(select, p -> conditions.write(values, p), entity::read));
    }

    @Override
    public int delete(Object... values) {
        try {
            return sessions.single(jdbc -> jdbc.update(delete, p -> conditions.write(values, p)));
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }
}
