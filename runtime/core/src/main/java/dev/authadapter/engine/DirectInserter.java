package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.Property;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Inserts rows of an entity, making the identifier where the caller assigned none. */
final class DirectInserter<E> {

    static final Parameters.Source NOTHING_MORE = parameters -> {};

    private final MappedEntity<E> entity;
    private final Sessions sessions;
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
        List<MappedProperty<E>> withoutIdentifier =
                entity.inserted().stream().filter(p -> p != id).toList();
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
    boolean insert(E row, Map<Property<E, ?>, @Nullable Object> decided, Parameters.Source more) {
        refuseCascades(row);
        new NewRow<>(entity, row, decided).requireValues();
        Optional<NewRow<E>> inserted = sessions.single(jdbc -> {
            // Anew for each attempt: an identifier that the database made for one that was undone is not there.
            NewRow<E> values = new NewRow<>(entity, row, decided);
            return insert(jdbc, values, more) ? Optional.of(values) : Optional.empty();
        });
        inserted.ifPresent(NewRow::complete);
        return inserted.isPresent();
    }

    /**
     * Prepares the same for being carried out together with other insertions.
     *
     * @return empty if only the database can make the identifier, which others could not point at
     */
    Optional<Insertion> prepare(Context context, E row, Map<Property<E, ?>, @Nullable Object> decided) {
        refuseCascades(row);
        NewRow<E> values = new NewRow<>(entity, row, decided);
        values.requireValues();
        MappedProperty<E> id = entity.identifier().property();
        return id != null && !identify(values, id, context)
                ? Optional.empty()
                : Optional.of(new Insertion(
                        insert, p -> values.writeTo(p, null), id == null ? null : values.get(id), values::complete));
    }

    private boolean insert(Jdbc jdbc, NewRow<E> row, Parameters.Source more) throws SQLException {
        MappedProperty<E> id = entity.identifier().property();
        if (id != null && !identify(row, id, jdbc.context())) {
            Optional<Object> made = insertWithDatabaseIdentifier(jdbc, id, row, more);
            row.set(id, made.orElse(null));
            return made.isPresent();
        }
        return jdbc.update(insert, p -> {
                    row.writeTo(p, null);
                    more.writeTo(p);
                })
                > 0;
    }

    /**
     * Makes an identifier where the caller assigned none.
     *
     * @return whether the row has one; if not, the database makes it
     */
    private boolean identify(NewRow<E> row, MappedProperty<E> id, Context context) {
        boolean unset = id.isUnset(row.get(id));
        Identifier.Source<E> source = entity.identifier().source();
        if (unset && source.isDatabase()) {
            return false;
        }
        if (unset) {
            row.set(id, source.next(context, row.object()));
        }
        return true;
    }

    private Optional<Object> insertWithDatabaseIdentifier(
            Jdbc jdbc, MappedProperty<E> id, NewRow<E> values, Parameters.Source more) throws SQLException {
        Parameters.Source parameters = p -> {
            values.writeTo(p, id);
            more.writeTo(p);
        };
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
