package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.SharedSessionContract;
import org.jspecify.annotations.Nullable;

/** Inserts rows of an entity, making the identifier where the caller assigned none. */
final class DirectInserter<E> {

    static final Parameters.Source NOTHING_MORE = parameters -> {};

    private final MappedEntity<E> entity;
    private final Sessions sessions;
    private final List<MappedProperty<E>> withoutIdentifier;
    private final String insert;
    private final String insertWithoutIdentifier;
    private final Optional<String> insertReturningIdentifier;

    /**
     * Makes an inserter.
     *
     * @param statement the insert of some columns; what parameters it has besides theirs come after them
     */
    DirectInserter(MappedEntity<E> entity, Sessions sessions, Function<List<Column>, String> statement) {
        this.entity = entity;
        this.sessions = sessions;
        MappedProperty<E> id = entity.identifier().property();
        withoutIdentifier = entity.inserted().stream().filter(p -> p != id).toList();
        insert = statement.apply(columns(entity.inserted()));
        insertWithoutIdentifier = statement.apply(columns(withoutIdentifier));
        insertReturningIdentifier = id == null
                ? Optional.empty()
                : sessions.database().returning().inserted(insertWithoutIdentifier, Sql.selected(id.columns()));
    }

    /**
     * Inserts a row, and then makes {@code row} what the database holds. If it fails, {@code row} is unchanged.
     *
     * @param row what to insert
     * @param decided values that take precedence over those in {@code row}
     * @param more the parameters of the statement besides the columns
     * @return whether a row was inserted, which only a conditional statement can decline
     */
    boolean insert(E row, Map<MappedProperty<E>, @Nullable Object> decided, Parameters.Source more) {
        Map<MappedProperty<E>, @Nullable Object> values = values(row, decided);
        boolean inserted = sessions.single(jdbc -> insert(jdbc, row, values, more));
        if (inserted) {
            complete(row, values);
        }
        return inserted;
    }

    /**
     * Prepares the same for being carried out together with other insertions.
     *
     * @return empty if only the database can make the identifier, which others could not point at
     */
    Optional<Insertion> prepare(
            SharedSessionContract session, E row, Map<MappedProperty<E>, @Nullable Object> decided) {
        Map<MappedProperty<E>, @Nullable Object> values = values(row, decided);
        MappedProperty<E> id = entity.identifier().property();
        if (id != null && id.isUnset(values.get(id))) {
            if (entity.identifier().source().isDatabase()) {
                return Optional.empty();
            }
            values.put(id, entity.identifier().source().next(session, row));
        }
        return Optional.of(new Insertion(
                insert,
                p -> write(entity.inserted(), values, NOTHING_MORE, p),
                id == null ? null : values.get(id),
                () -> complete(row, values)));
    }

    private Map<MappedProperty<E>, @Nullable Object> values(E row, Map<MappedProperty<E>, @Nullable Object> decided) {
        refuseCascades(row);
        Map<MappedProperty<E>, @Nullable Object> values = new LinkedHashMap<>();
        entity.inserted().forEach(p -> values.put(p, decided.containsKey(p) ? decided.get(p) : p.get(row)));
        return values;
    }

    private void complete(E row, Map<MappedProperty<E>, @Nullable Object> values) {
        values.forEach((property, value) -> setIfChanged(property, row, value));
        entity.copies().forEach(copy -> setIfChanged(copy.property(), row, values.get(copy.original())));
    }

    private boolean insert(Jdbc jdbc, E row, Map<MappedProperty<E>, @Nullable Object> values, Parameters.Source more)
            throws SQLException {
        MappedProperty<E> id = entity.identifier().property();
        if (id != null && id.isUnset(values.get(id))) {
            if (entity.identifier().source().isDatabase()) {
                Optional<Object> made = insertWithDatabaseIdentifier(jdbc, id, values, more);
                values.put(id, made.orElse(null));
                return made.isPresent();
            }
            values.put(id, entity.identifier().source().next(jdbc.session(), row));
        }
        return jdbc.update(insert, p -> write(entity.inserted(), values, more, p)) > 0;
    }

    private Optional<Object> insertWithDatabaseIdentifier(
            Jdbc jdbc, MappedProperty<E> id, Map<MappedProperty<E>, @Nullable Object> values, Parameters.Source more)
            throws SQLException {
        Parameters.Source parameters = p -> write(withoutIdentifier, values, more, p);
        Row.Reader<Object> key = row -> {
            Object made = id.readValue(row);
            if (made == null) {
                throw noIdentifier(id);
            }
            return made;
        };
        return insertReturningIdentifier.isPresent()
                ? jdbc.one(insertReturningIdentifier.get(), parameters, key)
                : jdbc.insertWithKey(insertWithoutIdentifier, parameters, key, () -> noIdentifier(id));
    }

    private AuthStoreException noIdentifier(MappedProperty<E> id) {
        return new AuthStoreException(
                "The database made no identifier for a new row of " + entity.label() + ", though " + id.label()
                        + " leaves that to it. Declare the column as an identity column (on SQLite only 'integer primary key'"
                        + " is one), delete rows without identifier, or map it with another strategy than IDENTITY.",
                null);
    }

    private void write(
            List<MappedProperty<E>> properties,
            Map<MappedProperty<E>, @Nullable Object> values,
            Parameters.Source more,
            Parameters parameters)
            throws SQLException {
        for (MappedProperty<E> property : properties) {
            property.write(values.get(property), parameters);
        }
        more.writeTo(parameters);
    }

    private void setIfChanged(MappedProperty<E> property, E row, @Nullable Object value) {
        if (!Objects.equals(property.get(row), value)) {
            property.set(row, value);
        }
    }

    private void refuseCascades(E row) {
        for (MappedEntity.Cascade<E> cascade : entity.cascades()) {
            Object value = cascade.reader().apply(row);
            if ((value instanceof Collection<?> elements && !elements.isEmpty())
                    || (value instanceof Map<?, ?> entries && !entries.isEmpty())) {
                throw new IllegalArgumentException(cascade.label()
                        + " is not empty, and the adapter stores no collections. Store the row without it, and then each"
                        + " element with its own operation: linkAccount, createSession or createAuthenticator.");
            }
        }
    }

    private static <E> List<Column> columns(List<MappedProperty<E>> properties) {
        return properties.stream().flatMap(p -> p.columns().stream()).toList();
    }
}
