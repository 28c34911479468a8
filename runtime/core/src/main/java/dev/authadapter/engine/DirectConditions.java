package dev.authadapter.engine;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What rows must have, in SQL. Values are given in the order of the conditions.
 *
 * @param compared the properties and how they are compared
 */
record DirectConditions<E>(List<Compared<E>> compared) {

    DirectConditions {
        compared = List.copyOf(compared);
    }

    static <E> DirectConditions<E> of(MappedEntity<E> entity, List<Condition<E>> conditions) {
        return new DirectConditions<>(conditions.stream()
                .map(c -> new Compared<>(entity.get(c.property()), c.comparison()))
                .toList());
    }

    static <E> DirectConditions<E> equal(MappedProperty<E> property) {
        return new DirectConditions<>(List.of(new Compared<>(property, Comparison.EQUAL)));
    }

    /** These and others, whose values come last. */
    DirectConditions<E> and(DirectConditions<E> others) {
        List<Compared<E>> all = new ArrayList<>(compared);
        all.addAll(others.compared());
        return new DirectConditions<>(all);
    }

    /** The same and one more, whose value comes last. */
    DirectConditions<E> and(MappedProperty<E> property) {
        return and(equal(property));
    }

    /** In a statement on one table. */
    String sql() {
        return sql("");
    }

    /**
     * In a statement on several tables.
     *
     * @param qualifier what stands before the names of columns, with its dot
     */
    String sql(String qualifier) {
        return compared.stream()
                .flatMap(c -> c.property().columns().stream().map(column -> c.sql(qualifier, column)))
                .collect(Collectors.joining(" and "));
    }

    /**
     * Those that a row still meets after it has been changed so as not to meet the others.
     *
     * @return the conditions of equality, which have to stand before all others
     */
    DirectConditions<E> lasting() {
        return new DirectConditions<>(compared.stream()
                .filter(c -> c.comparison() == Comparison.EQUAL)
                .toList());
    }

    /** Writes as many values as there are conditions. */
    void write(Object[] values, Parameters parameters) throws SQLException {
        for (int i = 0; i < compared.size(); i++) {
            compared.get(i).property().write(values[i], parameters);
        }
    }

    /** A property and how it is compared. */
    record Compared<E>(MappedProperty<E> property, Comparison comparison) {

        Compared {
            if (comparison != Comparison.EQUAL && property.columns().size() != 1) {
                throw new UnsupportedOperationException(
                        property.label() + " lies in several columns, which can be compared for equality only.");
            }
        }

        private String sql(String qualifier, Column column) {
            return qualifier + column.name() + comparison.sign() + column.parameter();
        }
    }
}
