package dev.authadapter.processor.model;

import java.util.List;
import java.util.Optional;

/** How generated code reads or writes a property. */
public sealed interface Accessor {

    /**
     * Directly.
     *
     * @param name the field
     */
    record Field(String name) implements Accessor {}

    /**
     * By calling a getter or setter.
     *
     * @param name the method
     */
    record Method(String name) implements Accessor {}

    /**
     * By calling a constructor with a new value and the other values of an embedded object, which this takes the place of.
     *
     * @param arguments the values, in the order of the constructor
     */
    record Replacement(List<Argument> arguments) implements Accessor {

        /** Makes a replacement. */
        public Replacement {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A value that a constructor takes.
     *
     * @param name the persistent attribute it is the value of
     * @param type its type
     * @param reader reads it from the object that is replaced; empty for the one that is written
     */
    record Argument(String name, TypeRef type, Optional<Accessor> reader) {}
}
