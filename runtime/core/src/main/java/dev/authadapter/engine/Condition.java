package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;

/**
 * What rows must have, compared with a value that an operation is given.
 *
 * @param property the property that is compared; in one column, unless for equality
 * @param comparison how
 */
record Condition<E>(Property<E, ?> property, Comparison comparison) {

    /** The conditions that a row has a key. */
    static <E> List<Condition<E>> equal(List<Property<E, ?>> key) {
        return key.stream()
                .map(property -> new Condition<E>(property, Comparison.EQUAL))
                .toList();
    }

    static <E> Condition<E> equal(Property<E, ?> property) {
        return new Condition<>(property, Comparison.EQUAL);
    }

    static <E> Condition<E> above(Property<E, ?> property) {
        return new Condition<>(property, Comparison.ABOVE);
    }

    static <E> Condition<E> below(Property<E, ?> property) {
        return new Condition<>(property, Comparison.BELOW);
    }

    static <E> Condition<E> atMost(Property<E, ?> property) {
        return new Condition<>(property, Comparison.AT_MOST);
    }

    static <E> Condition<E> different(Property<E, ?> property) {
        return new Condition<>(property, Comparison.DIFFERENT);
    }
}
