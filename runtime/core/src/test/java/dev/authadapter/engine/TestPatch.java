package dev.authadapter.engine;

import dev.authadapter.Patch;
import dev.authadapter.Property;

/** A patch with one setter for all properties, in place of the typed ones of generated patches. */
final class TestPatch<E> extends Patch<E> {

    <T> TestPatch<E> with(Property<E, T> property, T value) {
        set(property, value);
        return this;
    }
}
