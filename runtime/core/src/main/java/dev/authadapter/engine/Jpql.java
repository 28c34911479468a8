package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.Property;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of queries, and their parameters, counted from 1. */
final class Jpql {

    private Jpql() {}

    /**
     * Conditions, as they stand after {@code where}.
     *
     * @param path what the query calls a property of the object it selects
     */
    static <E> String where(List<Condition<E>> conditions, Function<Property<E, ?>, String> path) {
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> path.apply(conditions.get(i).property())
                        + conditions.get(i).comparison().sign() + "?" + (i + 1))
                .collect(Collectors.joining(" and "));
    }

    static <R> TypedQuery<R> bind(TypedQuery<R> query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    static <R> Optional<R> one(TypedQuery<R> query) {
        List<R> rows = query.getResultList();
        if (rows.size() > 1) {
            throw new AuthStoreException(
                    "Several rows have a key that must be unique. Add the unique constraint that the schema of the adapter has.",
                    null);
        }
        return rows.stream().findFirst();
    }
}
